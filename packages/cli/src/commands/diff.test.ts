import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import type { Result } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHistory, START, type Step } from '../diff/testing.js';
import { createRepository } from '../git/testing.js';
import { createFolder, run } from '../testing.js';

let history: ReturnType<typeof createHistory>;
beforeAll(() => {
  history = createHistory();
});
afterAll(() => history[Symbol.dispose]());

const diff = async (before: Step, after: Step, ...more: string[]) => {
  const { commits, directory } = history;
  const result = await run(directory, 'diff', commits[before], commits[after], ...more);
  return { ...result, output: result.output.replace(/\b[0-9a-f]{10}\b/g, 'HASH') };
};

describe('personas diff of a history', () => {
  it.each<[Step, Step]>([
    ['start', 'escalated'],
    ['escalated', 'reverted'],
    ['reverted', 'renamed'],
    ['split', 'baseline'],
    ['baseline', 'wider'],
    ['wider', 'inherited'],
    ['inherited', 'hired'],
    ['hired', 'role'],
    ['start', 'role'],
  ])('from %s to %s', async (before, after) => {
    const { code, output, errors } = await diff(before, after);
    expect(output).toMatchSnapshot();
    expect(errors).toBe('');
    expect(code).toBe(0);
  });

  it.each<[Step, Step]>([
    ['start', 'reformatted'],
    ['start', 'reverted'],
    ['renamed', 'split'],
  ])('says that nothing differs from %s to %s', async (before, after) => {
    expect((await diff(before, after, '--fail-on', 'any')).output).toContain('\nNothing differs.\n');
  });

  it('fails on what is asked for', async () => {
    const code = async (before: Step, after: Step, what: string) =>
      (await diff(before, after, '--fail-on', what)).code;
    expect(await code('start', 'escalated', 'escalation')).toBe(1);
    expect(await code('start', 'escalated', 'production')).toBe(1);
    expect(await code('escalated', 'reverted', 'escalation')).toBe(0);
    expect(await code('escalated', 'reverted', 'any')).toBe(1);
  });

  it('writes Markdown, in which names are plain text and nobody is mentioned', async () => {
    const { output } = await diff('start', 'role', '--format', 'markdown');
    expect(output).toMatchSnapshot();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be printed
    expect(output).not.toMatch(/\u001b|@|<b>|&&#/);
  });

  it('says once what a baseline says of many', async () => {
    const given = (more: string) =>
      `${START}baselineAccess: { all: { to: { all: true }, access: { lake: { prod: { role: fill${more} } } } } }\n`;
    using folder = createFolder({
      'old.yml': given(''),
      'new.yml': given(', why: Duty., exceptions: [{ rule: privileged-role, reason: r, by: Kim }]'),
    });
    const { output } = await run(folder.directory, 'diff', 'old.yml', 'new.yml');
    const who = 'P001 Engineer, P002 Analyst, A001 Loader';
    expect(output).toContain('3 escalations: 3 exception from a rule.');
    expect(output).toContain(
      `Exceptions from rules (1)\n  ! New exception from privileged-role: Fill of ${who} on Data Lake in Production, without an end, by Kim (r)\n`,
    );
    expect(output).toContain(
      `cells without access (1)\n    ${who} on Data Lake in Production, Fill: why: (nothing) → Duty.\n`,
    );
  });

  it('links to nothing and mentions nobody in the comment', async () => {
    const name = 'see https://evil.example/x or WWW.evil.example, @everyone, #12';
    using folder = createFolder({
      'old.yml': START,
      'new.yml': START.replace('dev: see', 'dev: fill').replace('name: Analyst', `name: "${name}"`),
    });
    const { output } = await run(folder.directory, 'diff', 'old.yml', 'new.yml', '--format', 'markdown');
    const gap = '&#8203;';
    expect(output).toContain(
      `see https:${gap}//evil.example/x or WWW${gap}.evil.example, &#64;${gap}everyone, &#35;${gap}12`,
    );
    expect(output).not.toMatch(/:\/\/|www\.|@|#12/i);
  });

  it('says in the comment that the base could not be read', async () => {
    using repository = createRepository();
    repository.commit('one', { 'personas.yml': `${START}foo: [ # @all <b>\n` });
    repository.commit('two', { 'personas.yml': START });
    repository.commit('three', { 'personas.yml': null, 'readme.md': '# Read' });
    repository.commit('four', { 'personas.yml': START });
    const markdown = async (ref: string) =>
      (await run(repository.directory, 'diff', ref, '--format', 'markdown', '--max-length', '1000')).output;
    const broken = await markdown('HEAD~3');
    expect(broken).toMatch(/\n> ⚠️ The data at HEAD\\~3 has a mistake\..*\n> - personas\.yml:\d+ /);
    expect(broken).not.toMatch(/@|<b>/);
    expect(broken.length).toBeLessThanOrEqual(1000);
    expect(await markdown('HEAD~1')).toContain('\n> ⚠️ There is no data at HEAD\\~1 ');
    expect(await markdown('HEAD~2')).not.toContain('⚠️ The');
  });

  it('writes JSON that its schema allows', async () => {
    const { output } = await diff('start', 'role', '--format', 'json');
    const { output: schema } = await diff('start', 'role', '--format', 'schema');
    const validate = new Ajv().compile(JSON.parse(schema));
    validate(JSON.parse(output));
    expect(validate.errors ?? []).toEqual([]);
    expect(JSON.parse(output).counts.escalations).toBeGreaterThan(5);
  });

  it('writes SARIF with the place of each escalation', async () => {
    const { output } = await diff('baseline', 'hired', '--format', 'sarif');
    const { results } = JSON.parse(output).runs[0];
    expect(
      results.map(({ ruleId, level, message, locations }: Result) => [
        ruleId,
        level,
        message.text,
        JSON.stringify(locations).replace(/.*"uri":"([^"]*)".*"startLine":(\d+).*/, '$1:$2'),
      ]),
    ).toMatchSnapshot();
  });
});

it('counts rules that demand less, and people who are not shown, and names neither in another place', async () => {
  const data = (rest: string) =>
    `check: { today: 2026-11-24, preset: none }\nduties: { a: {}, b: {} }\npersonas: { P1: { name: Engineer } }\n${rest}`;
  using folder = createFolder({
    'old.yml': data(
      'separationOfDuties: { split: { duties: [a, b] } }\npeople: { sam: { name: Sam, public: false, personas: P1 } }\n',
    ),
    'new.yml': data('people: { kim: { name: Kim, public: false, personas: P1 } }\n'),
  });
  const compare = (...args: string[]) =>
    run(folder.directory, 'diff', './old.yml', './new.yml', '--fail-on', 'escalation', ...args);
  const { code, output } = await compare();
  expect(code).toBe(1);
  expect(output).toContain('1 escalation: 1 weaker rule.');
  expect(output).toContain('Weaker rules (1)\n  ! separation of duties split is removed\n');
  expect(output).toContain('1 person gains P1 Engineer, which has no access\n');
  expect(output).toContain('1 person loses P1 Engineer, which has no access\n');
  expect(output).not.toMatch(/kim|sam/i);
  expect(output.match(/split/g)).toHaveLength(1);
  const { runs } = JSON.parse((await compare('--format', 'sarif')).output);
  expect(runs[0].results).toMatchObject([{ ruleId: 'diff-weaker-rule' }]);
});

describe('what is compared', () => {
  it('is by default the merge base and the files as they are', async () => {
    using repository = createRepository();
    repository.commit('one', { 'site/personas.yml': START });
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.write({ 'site/personas.yml': START.replace('dev: see', 'dev: fill') });
    const site = join(repository.directory, 'site');
    const { output, errors } = await run(site, 'diff', '--fail-on', 'escalation');
    expect(output).toContain('main (');
    expect(output).toContain(' → the current files\n1 escalation: 1 more than before.');
    expect(errors).toBe('');
    expect((await run(site, 'diff', '--base', 'main')).output).toBe(output);
    expect((await run(site, 'diff', 'HEAD')).output).toContain('1 escalation');
  });

  it('may be two files', async () => {
    using folder = createFolder({ 'old.yml': START, 'new.yml': START.replace('dev: see', 'dev: fill') });
    const { output, code } = await run(folder.directory, 'diff', 'old.yml', 'new.yml');
    expect(output).toContain('old.yml → new.yml\n1 escalation');
    expect(code).toBe(0);
  });

  it('follows data that was renamed or moved, whatever it is called', async () => {
    using repository = createRepository();
    const name = 'a b/ü "q" \'x\'.yml';
    repository.commit('one', { 'old/access.yml': START });
    repository.commit('two', { 'old/access.yml': null, [name]: START.replace('dev: see', 'dev: fill') });
    const { output, errors } = await run(repository.directory, 'diff', 'HEAD~1', '--data', name);
    expect(output).toContain('1 escalation: 1 more than before.');
    expect(errors).toBe('warning: The data was called old/access.yml at HEAD~1.\n');
    repository.commit('three', { [name]: null, 'site/personas.yml': START });
    const site = join(repository.directory, 'site');
    const moved = await run(site, 'diff', 'HEAD~1');
    expect(moved.output).toContain('Nobody gets more access.');
    expect(moved.errors).toContain('The data was called ../a b/ü');
  });
});

it('does not call a renamed persona or service new, whatever it has caused', async () => {
  const data = `
check: { today: 2026-11-24 }
personas: { P1: { name: Engineer } }
services: { lake: { name: Data Lake, systems: azure, scope: /one } }
access: { P1: { lake: { prod: Reader } } }
`;
  const renamed = data.replaceAll('P1:', 'P9:').replaceAll('lake:', 'store:').replace('/one', '/two');
  using folder = createFolder({ 'old.yml': data, 'new.yml': renamed });
  const { output } = await run(folder.directory, 'diff', 'old.yml', 'new.yml');
  expect(output).toContain('Service Data Lake\n');
  expect(output).toContain('another scope');
  expect(output).not.toContain('is new');
});

describe('data in several files that moves', () => {
  const parts = Object.entries({
    a: 'environments: { dev: {}, prod: {} }\npersonas: { P1: { name: Engineer }, P2: { name: Analyst } }\n',
    b: 'services:\n  lake: { systems: azure, description: Where all data of the company ends }\n',
    c: 'access:\n  P1: { lake: { dev: Owner, prod: Reader } }\n  P2: { lake: { prod: none } }\n',
    d: 'people: { kim: { name: Kim Lee, personas: P1 }, sam: { name: Sam Ford, personas: P2 } }\n',
    e: 'teams: { t1: { name: The team of the platform }, t2: { name: The team of the data } }\n',
  });
  const whole = parts.map(([, text]) => text).join('');
  const folder = (path: string) =>
    Object.fromEntries(parts.map(([name, text]) => [`${path}/${name}.yml`, text]));
  const gone = (files: object) => Object.fromEntries(Object.keys(files).map((path) => [path, null]));
  const inFolder = folder('old/personas');

  it.each([
    ['is joined into one file', inFolder, { 'new/personas.yml': whole }],
    ['is split', { 'old/personas.yml': whole }, folder('new/personas')],
    ['is split under a name of its own', { 'old/access.yml': whole }, folder('new/access')],
  ])('%s: nothing differs, and `log` goes on', async (_, before, after) => {
    using repository = createRepository();
    repository.commit('one', before);
    repository.commit('two', { ...after, ...gone(before) });
    const data = Object.keys(after).length > 1 ? (Object.keys(after)[0]?.replace('/a.yml', '') ?? '') : 'new';
    const paths = data.endsWith('access') ? Object.keys(after) : [data];
    const { output, errors } = await run(repository.directory, 'diff', 'HEAD~1', 'HEAD', '--data', ...paths);
    expect(errors).toMatch(/^warning: The data was called .*\n$/);
    expect(output).toContain('Nothing differs.');
    const log = await run(repository.directory, 'log', 'lake', '--data', ...paths);
    expect(log.output).toMatch(/^2026-01-01 /);
  });
});

describe('bad input', () => {
  it.each([
    [['diff', '--output=x'], 'unknown option'],
    [['diff', '--', '-x'], '"-x" cannot be the name of a commit'],
    [['diff', 'nothing'], 'Git knows no commit "nothing"'],
    [['diff', '--base', 'nothing'], 'Git knows no commit "nothing"'],
    [['diff', 'main', '--base', 'main'], 'Both `--base` and a version'],
    [['diff', 'main', '--max-length', 'x'], 'not a whole number'],
  ])('%j ends with code 2', async (args, message) => {
    using repository = createRepository();
    repository.commit('one', { 'personas.yml': START });
    const { code, output, errors } = await run(repository.directory, ...args);
    expect(errors).toContain(message);
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it('is no repository', async () => {
    using folder = createFolder({ 'personas.yml': START });
    const { code, errors } = await run(folder.directory, 'diff');
    expect(errors).toContain('The current folder is in no Git repository.');
    expect(code).toBe(2);
  });

  it('is a shallow clone, and says what to do', async () => {
    using repository = createRepository();
    repository.commit('one', { 'personas.yml': START });
    repository.commit('two', {});
    const clone = join(repository.directory, 'clone');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.directory}`, clone);
    const { code, errors } = await run(clone, 'diff', 'HEAD~1');
    expect(errors).toContain('`fetch-depth: 0`');
    expect(code).toBe(2);
  });

  it('is no data in the earlier version: then everything is new', async () => {
    using repository = createRepository();
    repository.commit('one', { 'a.txt': '' });
    repository.commit('two', { 'personas.yml': START });
    const { code, output, errors } = await run(repository.directory, 'diff', 'HEAD~1');
    expect(errors).toContain('There is no data at HEAD~1');
    expect(output).toContain('Roles in cells: 3 gained');
    expect(code).toBe(0);
  });

  it('is broken or older data in the earlier version, which is told', async () => {
    using repository = createRepository();
    repository.commit('one', { 'personas.yml': 'personas: [\n' });
    repository.commit('two', { 'personas.yml': START.replace('team: data }', 'team: data, oldField: 1 }') });
    repository.commit('three', { 'personas.yml': START });
    const broken = await run(repository.directory, 'diff', 'HEAD~2');
    expect(broken.errors).toContain(
      'The data at HEAD~2 has a mistake. What could not be read counts as not there:',
    );
    expect(broken).toMatchObject({ code: 0 });
    const older = await run(repository.directory, 'diff', 'HEAD~1');
    expect(older.errors).toContain('oldField');
    expect(older.output).toContain('Nothing differs.');
    expect(older.code).toBe(0);
  });

  it('is broken data now, or marks of a merge conflict', async () => {
    using repository = createRepository();
    repository.commit('one', { 'personas.yml': START });
    writeFileSync(join(repository.directory, 'personas.yml'), START.replace('dev: see', 'dev: seee }'));
    expect(await run(repository.directory, 'diff', 'HEAD')).toMatchObject({ code: 2, output: '' });
    repository.write({ 'personas.yml': `<<<<<<< HEAD\n${START}=======\n${START}>>>>>>> other\n` });
    const { code, errors } = await run(repository.directory, 'diff', 'HEAD');
    expect(errors).toContain('personas.yml:1 merge-conflict The file has marks of a merge conflict.');
    expect(code).toBe(2);
  });

  it('is a name that mentions somebody, an issue or a tag: in a comment, it is plain text', async () => {
    const name = '"@everyone #1 <b> [a](b) \\u001b[31m"';
    using folder = createFolder({
      'old.yml': START,
      'new.yml': START.replace('Engineer', name).replace('dev: fill', 'dev: rule'),
    });
    const { output } = await run(folder.directory, 'diff', 'old.yml', 'new.yml', '--format', 'markdown');
    expect(output).toContain('**P001 &#64;&#8203;everyone &#35;&#8203;1 \\<b\\> \\[a\\](b) ');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be printed
    expect(output).not.toMatch(/\u001b|@/);
  });

  it('is data in a submodule', async () => {
    using repository = createRepository();
    const hash = repository.commit('one', { 'a.md': '' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${hash},data`);
    repository.git('commit', '--quiet', '-m', 'two');
    repository.write({ 'data/personas.yml': START });
    const { errors } = await run(repository.directory, 'diff', 'HEAD', '--data', 'data/personas.yml');
    expect(errors).toContain('"data/personas.yml" is in a submodule');
  });
});

describe('a comment', () => {
  it('fits, with the most serious first, and counts the rest', async () => {
    const personas = Array.from({ length: 400 }, (_, index) => `P${index}`);
    const data = (role: string) => `check: { today: 2026-11-24 }
roles: { see: { name: See, level: read }, rule: { name: Rule, level: administer, grantsAccess: true, privileged: true } }
services: { lake: {} }
personas: { ${personas.map((id) => `${id}: { name: Name ${id} }`).join(', ')} }
access:
${personas.map((id, index) => `  ${id}: { lake: { ${index === 399 ? `prod: ${role}` : `dev: ${role === 'none' ? 'none' : 'see'}`} } }\n`).join('')}`;
    using folder = createFolder({ 'old.yml': data('none'), 'new.yml': data('rule') });
    const options = ['old.yml', 'new.yml', '--format', 'markdown', '--max-length', '3000'];
    const { output } = await run(folder.directory, 'diff', ...options);
    expect(output.length).toBeLessThanOrEqual(3000);
    expect(output.length).toBeGreaterThan(2000);
    expect(output.indexOf('P399 Name P399')).toBeLessThan(output.indexOf('P0 Name P0'));
    expect(output).toMatch(/\n\d+ more items are left out/);
    const shown = output.match(/^- /gm)?.length ?? 0;
    const left = Number(/\n(\d+) more items/.exec(output)?.[1]);
    const whole = await run(folder.directory, 'diff', 'old.yml', 'new.yml', '--format', 'markdown');
    expect(shown + left).toBe(whole.output.match(/^- /gm)?.length);
  });
});
