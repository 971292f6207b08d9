import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRepository } from '../git/testing.js';
import { createFolder, run as runIn } from '../testing.js';

/* Golden answers: on examples of this repository, as a person reads them. */
const example = (name: string) => fileURLToPath(new URL(`../../../../examples/${name}/`, import.meta.url));

const run = (...args: string[]) => runIn(example('service-access'), ...args, 'personas');

it.each([
  ['show', 'azure-key-vault'],
  ['show', 'P009'],
  ['show', 'Mira Halonen'],
  ['show', 'Data Ingestion Team'],
  ['show', 'Key Vault Secrets User'],
  ['who-can', 'write', 'azure-storage'],
  ['what-can', 'Sanne de Vries'],
  ['what-can', 'BuildAgent MLOps'],
  ['list', 'personas', '--team', 'AI Team', '--columns', 'persona, kind, team as Area', '--sort', '-name'],
  ['list', 'people', '--team', '!AI Team'],
  ['list', 'access', '--service', 'azure-key-vault', '--environment', 'Prod'],
  ['list', 'gaps', '--team', 'AI Team'],
  ['list', 'teams'],
  ['list', 'roles'],
  ['show', 'Key Vault Secrets User', '--format', 'markdown'],
  ['who-can', 'write', 'azure-storage', '--format', 'markdown'],
  ['who-can', 'write', 'azure-storage', '--format', 'json'],
  ['what-can', 'BuildAgent MLOps', '--format', 'json'],
])('%s %s %s %s %s', async (...args) => {
  const words = args.filter((arg) => arg !== undefined);
  const { code, output, errors } = await run(...words, '--width', '100');
  expect(errors).toBe('');
  const name = words
    .join(' ')
    .replace(/[^\w]+/g, '-')
    .toLowerCase();
  await expect(output).toMatchFileSnapshot(`answers/${name}.txt`);
  expect(code).toBe(0);
});

it('answers of one environment', async () => {
  const { output } = await run('who-can', 'Write', 'Azure Storage', '--in', 'Prod', '--format', 'json');
  const { answers } = JSON.parse(output);
  expect(answers.map(({ environment }: { environment: string }) => environment)).toEqual(['prod']);
  expect(answers[0].personas[0]).toMatchObject({ id: 'P001', eligible: true, people: ['Mira Halonen'] });
});

it('says all that the data says, without addresses of pages', async () => {
  const { output } = await run('show', 'azure-storage', '--format', 'json');
  expect(output).toContain('sg-forecast-');
  expect(output).not.toMatch(/"href": "\//);
});

it('says of what somebody can do that it has a condition, and what is there without activation', async () => {
  using folder = createFolder({
    'personas.yml': `
personas: { P001: { name: Engineer } }
services: { lake: { systems: azure } }
access:
  P001: { lake: { dev: [{ role: Contributor, condition: Tagged }], prod: [Reader, { role: Owner, assignment: eligible }] } }
`,
  });
  const { output } = await runIn(folder.directory, 'what-can', 'P001', '--format', 'markdown');
  expect(output).toContain('manage with a condition: Engineer');
  expect(output).toContain('read: Engineer · eligible to administer: Engineer');
});

it('names as holder of a role nobody whose grant has ended, has not begun or does nothing', async () => {
  using folder = createFolder({
    'personas.yml': `
check: { today: 2026-11-24 }
personas: { P001: { name: Engineer }, P002: { name: Gone, until: 2026-01-01 }, P003: { name: Later } }
services: { lake: { systems: azure }, vault: { systems: azure, provider: Microsoft.KeyVault } }
access:
  P001: { lake: { prod: [Owner, AcrPush] }, vault: { prod: [AcrPush] } }
  P002: { lake: { prod: [Owner] } }
  P003: { lake: { prod: [{ role: Owner, from: 2027-01-01 }] } }
`,
  });
  const holdersOf = async (role: string) => {
    const { output } = await runIn(folder.directory, 'show', role, '--format', 'json');
    return JSON.parse(output).grants.map(
      (grant: { persona: { id: string }; service: { id: string } }) =>
        `${grant.persona.id} ${grant.service.id}`,
    );
  };
  expect(await holdersOf('Owner')).toEqual(['P001 lake']);
  expect(await holdersOf('AcrPush')).toEqual(['P001 lake']);
});

it('names as holder of a role who has it on services inside, and by a baseline', async () => {
  using folder = createFolder({
    'personas.yml': `
personas: { P001: { name: Engineer } }
services: { sub: { systems: azure }, lake: { name: Lake, systems: azure, within: sub } }
baselineAccess: { everyone: { to: { all: true }, access: { lake: { dev: Reader } } } }
access: { P001: { sub: { prod: [Owner] } } }
`,
  });
  const rowsOf = async (role: string) => {
    const { output } = await runIn(folder.directory, 'show', role, '--format', 'markdown');
    return output.split('\n').filter((line) => line.includes('P001'));
  };
  expect(await rowsOf('Owner')).toEqual([
    '| Engineer (P001) | sub | Production | active |  |',
    '| Engineer (P001) | Lake | Production | active | inherited from sub |',
  ]);
  expect(await rowsOf('Reader')).toEqual(['| Engineer (P001) | Lake | Dev | active | baseline everybody |']);
});

it('counts people whom a site does not publish', async () => {
  using folder = createFolder({
    'personas.yml': `
personas: { P001: { name: Engineer } }
people: { ann: { name: Ann Hidden, personas: P001, public: false } }
services: { lake: { systems: azure, owner: Ann Hidden } }
access: { P001: { lake: { prod: [Reader] } } }
`,
  });
  const ask = async (...args: string[]) => {
    const { code, output, errors } = await runIn(folder.directory, ...args, '--format', 'json');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    return output;
  };
  const { answers } = JSON.parse(await ask('who-can', 'read', 'lake', '--in', 'prod'));
  expect(answers[0].personas[0].people).toEqual(['Ann Hidden']);
  expect(JSON.parse(await ask('what-can', 'ann'))).toMatchObject({ personas: ['P001'] });
  expect(await ask('show', 'Ann Hidden')).toContain('Engineer');
  expect(await ask('show', 'lake')).toContain('Ann Hidden');
  expect(await ask('list', 'people')).toContain('Ann Hidden');
});

describe('--at', () => {
  const cell = (role: string) =>
    `personas: { P001: { name: Engineer } }\nservices: { lake: { systems: azure } }\naccess: { P001: { lake: { prod: [${role}] } } }\n`;

  it('answers from a commit and from the end of a day', async () => {
    using repository = createRepository();
    repository.commit('first, of 2026-01-01', { 'personas.yml': cell('Reader') });
    repository.commit('second, a day later', { 'personas.yml': cell('Owner') });
    const ask = async (...args: string[]) => {
      const { output, errors } = await runIn(
        repository.directory,
        ...['who-can', 'administer', 'lake', '--in', 'prod', '--format', 'json', ...args],
      );
      expect(errors).toBe('');
      const { asOf, answers } = JSON.parse(output);
      return [asOf, answers[0].personas.length];
    };
    expect((await ask())[1]).toBe(1);
    expect((await ask('--at', 'HEAD~1'))[1]).toBe(0);
    expect(await ask('--at', '2026-01-01')).toEqual(['2026-01-01', 0]);
    expect(await ask('--at', '2026-03-01', join(repository.directory, 'personas.yml'))).toEqual([
      '2026-03-01',
      1,
    ]);
  });

  it('takes the day of a commit from the clock of who has committed it, as `log` does', async () => {
    using repository = createRepository();
    repository.commit('first, of 2026-01-01', { 'personas.yml': cell('Reader') });
    repository.write({ 'personas.yml': cell('Owner') });
    // In Greenwich, it is the next day.
    const late = { env: { ...process.env, GIT_COMMITTER_DATE: '2026-01-05T23:30:00-05:00' } };
    const settings = ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.com'];
    execFileSync('git', [...settings, 'commit', '-qam', 'late'], { cwd: repository.directory, ...late });
    const ask = async (at: string) =>
      (await runIn(repository.directory, 'show', 'P001', '--at', at, '--format', 'json')).output;
    expect(await ask('2026-01-05')).toContain('administer');
    expect(await ask('2026-01-04')).not.toContain('administer');
    const { output } = await runIn(repository.directory, 'log', 'P001', '--max', '1');
    expect(output).toContain('2026-01-05');
  });

  it('follows data that was called differently', async () => {
    using repository = createRepository();
    const [personas = '', rest = ''] = cell('Reader').split('services:');
    repository.commit('two files', {
      'old/personas/a.yml': personas,
      'old/personas/b.yml': `services:${rest}`,
    });
    repository.commit('one file elsewhere', {
      ...{ 'old/personas/a.yml': null, 'old/personas/b.yml': null },
      'new/personas.yml': cell('Owner'),
    });
    const ask = async (folder: string, ...paths: string[]) =>
      runIn(join(repository.directory, folder), 'show', 'P001', ...paths, '--at', 'HEAD~1');
    const { code, output, errors } = await ask('new');
    expect(output).toContain('Reader');
    expect(errors).toBe(
      'warning: The data was called ../old/personas/a.yml, ../old/personas/b.yml at HEAD~1.\n',
    );
    expect(code).toBe(0);
    expect((await ask('.', 'new/personas.yml')).output).toBe(output);
  });

  it('cannot answer from a commit with mistakes, as `log` cannot', async () => {
    using repository = createRepository();
    repository.commit('broken', { 'personas.yml': `${cell('Reader')}teams: [\n` });
    repository.commit('unknown role', {
      'personas.yml': cell('Reader').replace('lake: { prod', 'lake: { nowhere'),
    });
    for (const at of ['HEAD', 'HEAD~1']) {
      const { code, output } = await runIn(repository.directory, 'show', 'P001', '--at', at);
      expect([code, output]).toEqual([2, '']);
    }
    expect((await runIn(repository.directory, 'log', 'P001')).code).toBe(2);
    // What is wrong with the files of today is a finding.
    expect((await runIn(repository.directory, 'show', 'P001')).code).toBe(1);
  });

  it('says what prevents it', async () => {
    using folder = createFolder({ 'personas.yml': cell('Reader') });
    const { code, errors } = await runIn(folder.directory, 'show', 'P001', '--at', '-x');
    expect(code).toBe(2);
    expect(errors).toContain('no-repository');
  });
});

describe('names that are not there', () => {
  it.each([
    [['show', 'Mira Halonnen']],
    [['who-can', 'wirte', 'azure-storage']],
    [['who-can', 'write', 'Azure Storag', '--in', 'Prodution']],
    [['what-can', 'azure-storage']],
    [['list', 'persona', '--team', 'AI Taem']],
    [['list', 'peple']],
    [['list', 'people', '--skill', 'SQL', '--sort', 'name']],
    [['list', 'personas', '--sort', 'nam', '--columns', 'tam']],
    [['show', 'P001', '--width', '3']],
  ])('%j', async (args) => {
    const { code, output, errors } = await run(...args);
    expect(errors).toMatchSnapshot();
    expect(output).toBe('');
    expect(code).toBe(2);
  });
});
