import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './process.mjs';

// The parser imports JSON in a way that only bundlers know.
const JSON_HOOK = `export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);`;
register(`data:text/javascript,${encodeURIComponent(JSON_HOOK)}`);
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  '@actions/workflow-parser'
);

const github = join(root, '.github');
const list = (folder: string) => readdirSync(join(github, folder)).map((name) => `${folder}/${name}`);
const read = (path: string) => readFileSync(join(github, path), 'utf8');

describe.each(list('workflows'))('%s', (path) => {
  const text = read(path);

  it('is a workflow', async () => {
    const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
    if (value !== undefined) await convertWorkflowTemplate(context, value);
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it('pins actions to commits, and names their version', () => {
    const uses = text.match(/uses:.*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may write only what its jobs ask for', () => {
    expect(parse(text).permissions).toEqual({ contents: 'read' });
  });

  it('runs commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const names = Array.from(text.matchAll(/npm run ([\w-]+)/g), ([, name = '']) => name);
    expect(names.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('the weekly run', () => {
  const { on, jobs } = parse(read('workflows/ci.yml'));
  const commandsOf = ({ steps }: { steps: { run?: string }[] }) => steps.map(({ run }) => run);

  it('runs the tests on three systems, and the table of versions', () => {
    expect(on.schedule).toHaveLength(1);
    expect(jobs.test.strategy.matrix.os).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest']);
    expect(commandsOf(jobs.test)).toContain('.ci/run');
    expect(commandsOf(jobs.versions)).toContain('npm run versions');
  });
});

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: string[] };
}

describe.each(list('ISSUE_TEMPLATE').filter((path) => !path.endsWith('/config.yml')))('%s', (path) => {
  const form = parse(read(path));
  const fields: Field[] = form.body;

  it('is an issue form', () => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const inputs = fields.filter(({ type }) => type !== 'markdown');
    expect(fields.map(({ type }) => type).filter((type) => !FIELD_TYPES.includes(type))).toEqual([]);
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    expect(inputs.filter(({ attributes }) => !attributes.label)).toEqual([]);
    for (const { attributes } of fields.filter(({ type }) => type === 'dropdown')) {
      expect(new Set(attributes.options).size).toBe(attributes.options?.length);
    }
  });

  it('asks for the versions', () => {
    expect(read(path)).toContain('npx personas-cli doctor');
  });
});
const FIELD_TYPES = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];

it('the form for faults asks for the findings', () => {
  expect(read('ISSUE_TEMPLATE/bug.yml')).toContain('npx personas-cli check --format json');
});
