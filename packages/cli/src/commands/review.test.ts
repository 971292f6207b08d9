import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Diagnostic } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { createRepository } from '../git/testing.js';
import { createSiteFolder, toConfig } from '../site/testing.js';
import { createFolder, run } from '../testing.js';

const DATA = `# Who may do what
check: { today: 2026-11-24 }
personas:
  P001: { name: Engineer, team: Data Team } # builds
  P002: { name: Analyst, team: Data Team }
  P003: { name: "=HYPERLINK(1)" }
people:
  kim: { name: Kim Lee, personas: P001 }
  ada: { name: Ada Cruz, personas: P002 }
services:
  platform: { systems: azure }
  lake:
    name: Data Lake # the master
    systems: azure
    within: platform
    reviewEvery: P3M
    reviews:
      - { date: 2026-06-01, by: Kim Lee } # the first
access:
  P001:
    platform: { dev: [Reader] }
    lake:
      dev: [Owner, Contributor] # both
      prod:
        # Read only.
        - Reader
        - { role: Storage Blob Data Contributor, assignment: eligible }
  P002:
    lake: { dev: Reader, stage: { sameAs: dev }, prod: [Contributor] }
  P003:
    lake: { dev: { none: Not needed. } }
`;
const FILE = 'reviews/lake-2026-11-24.yml';

/** Writes a decision into the lines of a role in an environment. */
function decide(directory: string, choose: (line: string) => string | undefined): void {
  const path = join(directory, FILE);
  const text = readFileSync(path, 'utf8');
  const decided = text.replace(
    / {2}- access: (.*)\n {4}decision:\n {4}by:\n {4}on:\n {4}why:\n/g,
    (whole, access: string) => {
      const decision = choose(access);
      if (decision === undefined) return whole;
      const by = access.includes('P001') ? 'ada' : 'kim';
      return `  - access: ${access}\n    decision: ${decision}\n    by: ${by}\n    on: 2026-11-25\n    why: Not used any more.\n`;
    },
  );
  expect(decided).not.toBe(text);
  writeFileSync(path, decided);
}

function createReview(data = DATA) {
  const repository = createRepository();
  const commit = repository.commit('Data', { 'personas.yml': data });
  return { ...repository, [Symbol.dispose]: () => repository[Symbol.dispose](), commit };
}

const isRemoved = (access: string) =>
  /P001.*dev.*Owner|P001.*prod.*Blob|P002.*prod.*Contributor/.test(access) ? 'remove' : 'keep';

describe('a review from start to evidence', () => {
  it('freezes, is decided, applied and exported', async () => {
    using folder = createReview();
    const { directory } = folder;
    const started = await run(directory, 'review', 'start', 'Data Lake', '--reviewer', 'Kim Lee, ada');
    expect(started).toEqual({ code: 0, output: `Wrote "${FILE}".\n`, errors: '' });
    const text = readFileSync(join(directory, FILE), 'utf8');
    expect(text.replace(folder.commit, 'COMMIT').replaceAll(/sha256:\w+/g, 'HASH')).toMatchSnapshot();

    const open = await run(directory, 'review', 'status');
    expect(open.output).toMatchInlineSnapshot(`
      "Service  Started     Due         State  Decided  Owed by
      ───────  ──────────  ──────────  ─────  ───────  ────────
      lake     2026-11-24  2026-12-08  open   0 of 11  kim, ada
      "
    `);
    expect(open.code).toBe(1);
    expect((await run(directory, 'review', 'apply', FILE)).errors).toContain('decision-missing');

    decide(directory, isRemoved);
    const decided = await run(directory, 'review', 'status');
    expect(decided.errors).toMatchInlineSnapshot(`
      "reviews/lake-2026-11-24.yml removal-not-done warning: Line 1 (P001, dev, Owner): it was decided to remove this access, and the data still has it.

      reviews/lake-2026-11-24.yml removal-not-done warning: Line 6 (P001, prod, Storage Blob Data Contributor): it was decided to remove this access, and the data still has it.

      reviews/lake-2026-11-24.yml removal-not-done warning: Line 9 (P002, prod, Contributor): it was decided to remove this access, and the data still has it.

      3 warnings
      "
    `);
    expect(decided.code).toBe(1);

    const patch = await run(directory, 'review', 'apply', FILE, '--patch');
    expect(patch.errors).toBe('');
    expect(patch.output.replace(/index .*\n/, '')).toMatchInlineSnapshot(`
      "diff --git a/personas.yml b/personas.yml
      --- a/personas.yml
      +++ b/personas.yml
      @@ -16,16 +16,16 @@ services:
           reviewEvery: P3M
           reviews:
             - { date: 2026-06-01, by: Kim Lee } # the first
      +      - { date: 2026-11-25, result: changed, evidence: reviews/lake-2026-11-24.yml }
       access:
         P001:
           platform: { dev: [Reader] }
           lake:
      -      dev: [Owner, Contributor] # both
      +      dev: [Contributor] # both
             prod:
               # Read only.
               - Reader
      -        - { role: Storage Blob Data Contributor, assignment: eligible }
         P002:
      -    lake: { dev: Reader, stage: { sameAs: dev }, prod: [Contributor] }
      +    lake: { dev: Reader, stage: { sameAs: dev }, prod: { none: "Removed after the review of 2026-11-24: Not used any more." } }
         P003:
           lake: { dev: { none: Not needed. } }
      "
    `);
    execFileSync('git', ['apply', '--check'], { cwd: directory, input: patch.output });
    const applied = await run(directory, 'review', 'apply', FILE);
    expect(applied).toEqual({
      code: 0,
      output: 'Removed 3 of the accesses. Changed "personas.yml".\n',
      errors: '',
    });
    execFileSync('git', ['apply', '--check', '--reverse'], { cwd: directory, input: patch.output });
    expect(await run(directory, 'review', 'apply', FILE)).toEqual({
      code: 0,
      output: 'Nothing to change.\n',
      errors: '',
    });
    expect(await run(directory, 'review', 'status', '--today', '2026-11-26')).toMatchObject({
      code: 0,
      errors: '',
    });
    expect((await run(directory, 'check')).code).toBe(0);

    const csv = await run(directory, 'review', 'export');
    const rows: string[][] = parseCsv(csv.output, { bom: true });
    expect(rows[0]).toContain('decided by');
    expect(rows).toHaveLength(1 + (text.match(/- access:/g) ?? []).length);
    expect(rows.some((row) => row.includes('remove') && row.includes(folder.commit))).toBe(true);
    const json = JSON.parse((await run(directory, 'review', 'export', '--to', 'json')).output);
    expect(json.reviews[0]).toMatchObject({ file: FILE, service: 'lake', commit: folder.commit });
    const xlsx = await run(directory, 'review', 'export', '--to', 'xlsx', '-o', 'reviews.xlsx');
    expect(xlsx).toMatchObject({ code: 0, errors: '' });
    expect(rows[1]?.slice(-4)).toEqual(['', '', '', '']);

    folder.git('add', '.');
    folder.git('commit', '--quiet', '--message', 'Decisions');
    const decisions = folder.git('rev-parse', 'HEAD');
    const record = JSON.parse((await run(directory, 'review', 'export', '--to', 'json')).output).reviews[0]
      .record;
    expect(record).toMatchObject({
      commit: decisions,
      author: expect.stringContaining('<'),
      signature: 'none',
    });
    const page = (await run(directory, 'review', 'export', '--to', 'html')).output;
    expect(page).toContain(`<dt>Decisions in commit</dt><dd>${decisions}</dd>`);
    expect(page.match(/<td class="(keep|remove)">/g)).toHaveLength(rows.length - 1);
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('is read and applied the same with the line ends of Windows, and keeps them', async () => {
    using unix = createReview();
    using windows = createReview();
    const toWindows = (directory: string, file: string) => {
      const path = join(directory, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    };
    for (const { directory } of [unix, windows]) {
      await run(directory, 'review', 'start', 'Data Lake', '--reviewer', 'Kim Lee, ada');
      decide(directory, isRemoved);
    }
    toWindows(windows.directory, FILE);
    toWindows(windows.directory, 'personas.yml');
    for (const command of ['status', 'apply']) {
      const args = ['review', command, ...(command === 'apply' ? [FILE] : [])];
      const expected = await run(unix.directory, ...args);
      expect(await run(windows.directory, ...args)).toEqual(expected);
    }
    const read = (directory: string) => readFileSync(join(directory, 'personas.yml'), 'utf8');
    expect(read(unix.directory)).not.toContain('Owner');
    expect(read(windows.directory)).toBe(read(unix.directory).replaceAll('\n', '\r\n'));
  });

  it('starts what is due, once', async () => {
    using folder = createReview();
    expect((await run(folder.directory, 'review', 'start', '--due')).output).toBe(`Wrote "${FILE}".\n`);
    const again = await run(folder.directory, 'review', 'start', 'lake');
    expect(again.errors).toContain('existing-file');
    expect(again.code).toBe(2);
    using young = createReview(DATA.replace('2026-06-01', '2026-11-01'));
    expect((await run(young.directory, 'review', 'start', '--due')).output).toBe('No review is due.\n');
  });
});

describe('what is wrong with a review', () => {
  it('a reviewer who is not published, and has the access', async () => {
    using folder = createReview(DATA.replace('personas: P001 }', 'personas: P001, public: false }'));
    const start = await run(folder.directory, 'review', 'start', 'lake', '--reviewer', 'Kim Lee');
    expect(start.errors).toBe('');
    const path = join(folder.directory, FILE);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace('decision:\n    by:\n    on:', 'decision: keep\n    by: kim\n    on: 2026-11-24'),
    );
    expect((await run(folder.directory, 'review', 'status')).errors).toContain('reviews-itself');
  });

  it.each([
    [
      'an edited population',
      (text: string) => text.replace('role: Owner', 'role: Reader'),
      2,
      'population-edited',
    ],
    [
      'another service',
      (text: string) => text.replace('service: lake', 'service: platform'),
      2,
      'population-edited',
    ],
    [
      'a decision twice',
      (text: string) => text.replace('decision:', 'decision: keep\n    decision: keep'),
      2,
      'not-yaml',
    ],
    ['no decision', (text: string) => text.replace('decision:', 'decision: maybe'), 2, 'invalid-decision'],
    ['no review', () => 'a: 1\n', 2, 'not-a-review'],
    ['an alias of nothing', (text: string) => text.replace('decision:', 'decision: *none'), 2, 'not-yaml'],
    [
      'aliases that multiply',
      (text: string) =>
        `a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c]\n${text}`,
      2,
      'not-yaml',
    ],
    ['no day', (text: string) => text.replace(/due: .*/, 'due: tomorrow'), 2, 'invalid-date'],
    [
      'a decision from before the review',
      (text: string) =>
        text.replace('decision:\n    by:\n    on:', 'decision: keep\n    by: ada\n    on: 2026-11-23'),
      1,
      'decided-before',
    ],
    [
      'an unknown reviewer',
      (text: string) =>
        text.replace('decision:\n    by:\n    on:', 'decision: keep\n    by: bob\n    on: 2026-11-24'),
      1,
      'unknown-reviewer',
    ],
    [
      'the reviewed one',
      (text: string) =>
        text.replace('decision:\n    by:\n    on:', 'decision: keep\n    by: Kim Lee\n    on: 2026-11-24'),
      1,
      'reviews-itself',
    ],
    [
      'nobody who decided',
      (text: string) => text.replace('decision:', 'decision: keep'),
      1,
      'decision-incomplete',
    ],
    [
      'no reason',
      (text: string) =>
        text.replace('decision:\n    by:\n    on:', 'decision: remove\n    by: ada\n    on: 2026-11-24'),
      1,
      'decision-incomplete',
    ],
  ])('%s', async (_, edit, code, message) => {
    using folder = createReview();
    await run(folder.directory, 'review', 'start', 'lake');
    const path = join(folder.directory, FILE);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
    const status = await run(folder.directory, 'review', 'status');
    expect(status.errors).toContain(message);
    expect(status.code).toBe(code);
  });

  it('data that is in no commit, at the start', async () => {
    using repository = createRepository();
    repository.commit('Nothing yet', {});
    repository.write({ 'personas.yml': DATA });
    const { errors, code } = await run(repository.directory, 'review', 'start', 'lake');
    expect(errors).toContain('changes that are not in the commit');
    expect(code).toBe(0);
  });

  it('overdue decisions, and access that has changed since', async () => {
    using folder = createReview();
    await run(folder.directory, 'review', 'start', 'lake', '--reviewer', 'Data Team');
    writeFileSync(
      join(folder.directory, 'personas.yml'),
      DATA.replace('[Owner, Contributor]', '[Owner, Reader]'),
    );
    const { output, errors, code } = await run(folder.directory, 'review', 'status', '--today', '2026-12-24');
    expect(output).toContain('overdue');
    expect(errors).toContain('were due on 2026-12-08');
    expect(errors).toContain('1 new, 1 gone');
    expect(code).toBe(1);
  });

  it.each([
    ['a cell that another one repeats', 'P002.*dev.*Reader', 'not-applied'],
    ['inherited access', 'P001.*inheritedFrom', 'it is inherited from platform. Remove it there.'],
  ])('%s is not removed', async (_, pattern, message) => {
    using folder = createReview();
    await run(folder.directory, 'review', 'start', 'lake');
    decide(folder.directory, (access) => (new RegExp(pattern).test(access) ? 'remove' : 'keep'));
    const { errors } = await run(folder.directory, 'review', 'apply', FILE);
    expect(errors).toContain(message);
    expect(
      readFileSync(join(folder.directory, 'personas.yml'), 'utf8').replace(/\n {6}- \{ date: 2026-11.*/, ''),
    ).toBe(DATA);
  });
});

const SOURCES = `check: { today: 2026-11-24 }
personas: { P001: { name: Engineer }, P002: { name: Analyst } }
people: { kim: { name: Kim Lee } }
baselineAccess:
  everyone:
    to: { all: true }
    access:
      lake: { dev: [Reader, Contributor], prod: Reader } # for all
      platform: { stage: Reader }
services:
  platform: { systems: azure }
  lake: { name: Lake, within: platform, systems: azure }
access:
  P001:
    platform: { prod: [Owner] }
    lake:
      dev: [Storage Blob Data Reader]
      stage: { sameAs: dev } # as dev
      prod: [Contributor]
`;

/** Decides to remove the accesses that match, and applies the review. */
async function removeFrom(data: string, pattern: RegExp, file = 'personas.yml') {
  using folder = createFolder({ [file]: data });
  const { directory } = folder;
  await run(directory, 'review', 'start', 'lake');
  const path = join(directory, FILE);
  const decided = readFileSync(path, 'utf8').replace(
    / {2}- access: (.*)\n {4}decision:\n {4}by:\n {4}on:\n {4}why:\n/g,
    (_, access: string) =>
      `  - access: ${access}\n    decision: ${pattern.test(access) ? 'remove' : 'keep'}\n    by: kim\n    on: 2026-11-24\n    why: Old.\n`,
  );
  writeFileSync(path, decided);
  const { code, errors } = await run(directory, 'review', 'apply', FILE);
  const text = readFileSync(join(directory, file), 'utf8');
  const [before, after] = [data, text].map((one) => one.split('\n'));
  const diff = [
    ...(before ?? []).filter((line) => !after?.includes(line)).map((line) => `- ${line.trim()}`),
    ...(after ?? []).filter((line) => !before?.includes(line)).map((line) => `+ ${line.trim()}`),
  ].filter((line) => !line.includes('name: Lake'));
  const status = await run(directory, 'review', 'status');
  return { code, errors, text, diff, status };
}

describe('access that is removed', () => {
  it.each([
    [
      'goes from the cell that others repeat',
      /Blob/,
      [
        '- dev: [Storage Blob Data Reader]',
        '+ dev: { none: "Removed after the review of 2026-11-24: Old." }',
      ],
    ],
    [
      'goes from a baseline, if all lose it',
      /dev.*Contributor/,
      [
        '- lake: { dev: [Reader, Contributor], prod: Reader } # for all',
        '+ lake: { dev: [Reader], prod: Reader } # for all',
      ],
    ],
    [
      'goes with its service from a baseline',
      /^(?!.*inheritedFrom).*baseline/,
      ['- lake: { dev: [Reader, Contributor], prod: Reader } # for all'],
    ],
    [
      'leaves no "no access" where access is inherited or comes from a baseline',
      /P001, environment: prod.*Contributor/,
      ['- prod: [Contributor]'],
    ],
  ])('%s', async (_, pattern, diff) => {
    const result = await removeFrom(SOURCES, pattern);
    expect(result).toMatchObject({ code: 0, errors: '', diff });
    expect(result.text).toContain('result: changed');
    expect(result.status).toMatchObject({ code: 0, errors: '' });
  });

  it.each([
    [
      'a cell that is repeated',
      /dev.*Blob/,
      'personas.yml:17:12',
      'the same text also gives it to P001 in stage',
    ],
    ['a cell that repeats another one', /stage.*Blob/, 'personas.yml:17:12', 'also gives it to P001 in dev'],
    [
      'a baseline',
      /P001.*prod.*baseline/,
      'personas.yml:8:49',
      'the baseline everyone, which also gives it to P002',
    ],
    [
      'an outer service',
      /P001.*Owner/,
      'personas.yml:15:23',
      'it is inherited from platform. Remove it there.',
    ],
  ])('stays in %s, and the line is said', async (_, pattern, place, message) => {
    const { code, errors, diff, text, status } = await removeFrom(SOURCES, pattern);
    expect(errors).toContain(`${place} not-applied warning: remove`);
    expect(errors).toContain(message);
    expect(errors).toContain('not written into the service yet, because a removal is not done');
    expect({ code, diff, text }).toEqual({ code: 1, diff: [], text: SOURCES });
    expect(status.errors).toContain('removal-not-done');
  });

  it('goes from JSON', async () => {
    const data = {
      check: { today: '2026-11-24' },
      personas: { P001: { name: 'Engineer' } },
      people: { kim: { name: 'Kim Lee' } },
      services: { lake: { name: 'Lake' } },
      access: { P001: { lake: { dev: ['Reader', 'Contributor'], stage: ['Reader'] } } },
    };
    const { code, errors, text } = await removeFrom(
      JSON.stringify(data, null, 2),
      /stage|Contributor/,
      'personas.json',
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const none = 'Removed after the review of 2026-11-24: Old.';
    expect(JSON.parse(text)).toEqual({
      ...data,
      services: {
        lake: {
          name: 'Lake',
          reviews: [{ date: '2026-11-24', by: 'kim', result: 'changed', evidence: FILE }],
        },
      },
      access: { P001: { lake: { dev: ['Reader'], stage: { none } } } },
    });
  });

  it('stays where a baseline would give nothing any more, and nothing is recorded', async () => {
    const data = `check: { today: 2026-11-24 }
personas: { P001: { name: Engineer } }
people: { kim: { name: Kim Lee } }
services: { lake: { name: Lake } }
baselineAccess: { everyone: { to: { all: true }, access: { lake: { dev: Reader, prod: Reader } } } }
`;
    const { code, errors, text } = await removeFrom(data, /Reader/);
    expect({ code, text }).toEqual({ code: 1, text: data });
    expect(errors.match(/it cannot be cut out of this text/g)).toHaveLength(2);
    expect(errors).toContain('not written into the service yet, because 2 removals are not done');
  });

  it('stays where its text is an alias of YAML, and the line is said', async () => {
    const data = SOURCES.replace(
      '[Storage Blob Data Reader]',
      '&x [Storage Blob Data Reader, Reader]',
    ).replace('prod: [Contributor]', 'prod: *x');
    const { code, errors, text } = await removeFrom(data, /prod.*Blob/);
    expect({ code, text }).toEqual({ code: 1, text: data });
    expect(errors).toMatch(/personas\.yml:19:\d+ not-applied warning: remove P001, prod/);
  });
});

describe('a site with reviews', () => {
  it.each(['.', 'docs'])('checks them like `review status`, with the site in %s', async (site) => {
    using folder = createSiteFolder(
      {
        [join(site, 'docusaurus.config.js')]: toConfig(
          "plugins: [['docusaurus-plugin-personas', { reviews: 'reviews' }]]",
        ),
        [join(site, 'personas.yml')]: DATA,
      },
      site,
    );
    const { directory } = folder;
    const codesOf = async () => {
      const checked = await run(directory, 'check', site, '--format', 'json', '--rule', 'known-role');
      return JSON.parse(checked.output).diagnostics.map(
        ({ code, severity, place }: Diagnostic) => `${place?.file} ${severity} ${code}`,
      );
    };
    expect(await codesOf()).toEqual([]);
    await run(join(directory, site), 'review', 'start', 'lake');
    expect(await codesOf()).toEqual([]);
    decide(join(directory, site), isRemoved);
    const file = join(site, FILE);
    expect(await codesOf()).toEqual(Array(3).fill(`${file} warning removal-not-done`));
  });
});
