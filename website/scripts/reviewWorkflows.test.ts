import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRepository, type TestRepository } from '../../packages/cli/src/git/testing.js';
import { run } from '../../packages/cli/src/testing.js';
import { listBlocks } from './listPages.js';

/* The recipes of the guide are read as YAML, and their steps are run by a shell, with programs in the place of npx and gh. */

interface Step {
  run?: string;
  uses?: string;
  script?: string;
  with?: Record<string, unknown>;
  checkout?: string;
  fetchDepth?: number;
  persistCredentials?: boolean;
}
interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { if?: string; steps: Step[] }>;
}

const guide = readFileSync(
  fileURLToPath(new URL('../docs/guides/review-changes.md', import.meta.url)),
  'utf8',
);
const blocks = listBlocks(guide, /^yaml/).map(({ text }) => text);
const find = (words: string): string => {
  const [block, ...others] = blocks.filter((text) => text.includes(words));
  if (block === undefined || others.length > 0) throw new Error(`One block has "${words}".`);
  return block;
};
const report = find('on: pull_request');
const comment = find('on:\n  workflow_run:');
const gitlab = find('check-personas:');
const azure = find('pr: [main]');
const toSteps = (text: string): Step[] =>
  Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps);

const data = (role: string) => `check: { today: 2026-11-24, preset: none }
roles: { see: { name: See, level: read }, rule: { name: Rule, level: administer, grantsAccess: true } }
services: { lake: { name: Data Lake } }
personas: { P001: { name: Engineer } }
access: { P001: { lake: { prod: ${role} } } }
`;

let repository: TestRepository;
let base: string;
beforeEach(() => {
  repository = createRepository();
  base = repository.commit('one', { 'personas.yml': data('see') });
  repository.commit('two', { 'personas.yml': data('rule') });
});
afterEach(() => repository[Symbol.dispose]());

const PROGRAMS: Readonly<Record<string, string>> = {
  // What the real command has printed for the same arguments.
  npx: 'at="$FAKE/$(printf %s "$*" | tr -c "a-zA-Z0-9-" _)"; cat "$at.out"; exit "$(cat "$at.code")"',
  gh: `case "$1 $2" in
  "api repos/owner/name/pulls/7") echo abc ;;
  "pr comment") echo "$@" > "$FAKE/calls"; cp "\${@: -1}" "$FAKE/comment.md" ;;
  *) exit 9 ;;
esac`,
};

/** Runs a script as a runner does, with the variables that it sets. */
async function runScript(script: string, variables: Readonly<Record<string, string>> = {}): Promise<string> {
  const { directory } = repository;
  const fake = join(directory, '.git/fake');
  mkdirSync(join(fake, 'bin'), { recursive: true });
  for (const [name, text] of Object.entries(PROGRAMS)) {
    writeFileSync(join(fake, 'bin', name), `#!/usr/bin/env bash\n${text}\n`);
    chmodSync(join(fake, 'bin', name), 0o755);
  }
  for (const [, line = ''] of script.matchAll(/npx --yes personas-cli (.*?)(?: > .*)?$/gm)) {
    const words = line.replaceAll('"', '').replaceAll(/\$\{?(\w+)\}?/g, (_, name) => variables[name] ?? '');
    const { code, output } = await run(directory, ...words.split(' '));
    const at = join(fake, `--yes personas-cli ${words}`.replaceAll(/[^a-zA-Z0-9-]/g, '_'));
    writeFileSync(`${at}.out`, output);
    writeFileSync(`${at}.code`, String(code));
  }
  return execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: directory,
    env: {
      ...process.env,
      ...variables,
      FAKE: fake,
      PATH: `${join(fake, 'bin')}${delimiter}${process.env.PATH}`,
    },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
const read = (file: string) => readFileSync(join(repository.directory, file), 'utf8');

it('are YAML', () => {
  for (const block of blocks) expect(parse(block)).toBeTypeOf('object');
});

describe('GitHub', () => {
  it('gives a job that runs code of the pull request no right and no secret', () => {
    const { on, permissions } = parse(report) as Workflow;
    expect({ on, permissions }).toEqual({ on: 'pull_request', permissions: { contents: 'read' } });
    expect(report).not.toMatch(/secrets\.|github\.token/);
    expect(toSteps(report)[0]).toMatchObject({ with: { 'fetch-depth': 0, 'persist-credentials': false } });
  });

  it('runs no code of the pull request in the job that has rights', () => {
    const steps = toSteps(comment);
    expect(parse(comment)).toMatchObject({
      on: { workflow_run: { workflows: ['Personas'], types: ['completed'] } },
    });
    expect(steps.map(({ uses = '' }) => uses.split('@')[0])).toEqual(['actions/download-artifact', '']);
    expect(comment).not.toMatch(/checkout|npx|npm|node /);
  });

  it('puts no text of the event into a script', () => {
    for (const { run: script = '' } of [report, comment].flatMap(toSteps))
      expect(script).not.toContain('${{');
  });

  it('saves the comment and the number, and writes one comment into the pull request of that commit', async () => {
    for (const { run: script } of toSteps(report))
      if (script !== undefined) await runScript(script, { BASE: base, NUMBER: '7' });
    expect(read('comment.md')).toContain('**1 escalation, 1 of them in production:');
    expect(read('number.txt')).toBe('7\n');
    const [script = ''] = toSteps(comment).flatMap(({ run: text }) => text ?? []);
    const variables = { GITHUB_REPOSITORY: 'owner/name', GH_TOKEN: 'x', HEAD: 'abc' };
    await runScript(script, variables);
    expect(read('.git/fake/comment.md')).toBe(read('comment.md'));
    expect(read('.git/fake/calls')).toContain('--edit-last --create-if-none');
    // The artifact is not trusted: another commit, and what is no number.
    rmSync(join(repository.directory, '.git/fake/calls'));
    await expect(runScript(script, { ...variables, HEAD: 'def' })).rejects.toThrow('Command failed');
    writeFileSync(join(repository.directory, 'number.txt'), '7/../8\n');
    await expect(runScript(script, variables)).rejects.toThrow('Command failed');
    expect(existsSync(join(repository.directory, '.git/fake/calls'))).toBe(false);
  });
});

describe('others', () => {
  it('GitLab shows the comment as an artifact', async () => {
    const job = (parse(gitlab) as Record<string, { variables: object; script: string[]; artifacts: object }>)[
      'check-personas'
    ];
    expect(job).toMatchObject({ variables: { GIT_DEPTH: 0 }, artifacts: { paths: ['comment.md'] } });
    const output = await runScript(job?.script.join('\n') ?? '', { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(output).toContain('## Access: what changes');
  });

  it('Azure DevOps shows it as the summary of the run', async () => {
    const { steps } = parse(azure) as { steps: Step[] };
    expect(steps[0]).toMatchObject({ checkout: 'self', fetchDepth: 0, persistCredentials: false });
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    const outputs = [];
    for (const { script } of steps)
      if (script !== undefined)
        outputs.push(await runScript(script, { SYSTEM_PULLREQUEST_TARGETBRANCHNAME: 'main' }));
    expect(outputs.join('')).toMatch(/##vso\[task\.uploadsummary\].*comment\.md/);
    expect(read('comment.md')).toContain('**1 escalation');
  });
});
