import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft4 from 'ajv-draft-04';
import { DRIFT_STATUSES } from 'persona-registry';
import { expect, it } from 'vitest';
import { createFolder, type Files, run } from '../testing.js';

/* A hand-made tenant in which every status occurs, and its reports. */

const TENANT = new URL('./tenant/', import.meta.url);
const INPUTS = readdirSync(TENANT).filter((file) => /\.(?:yml|json)$/.test(file));
const FILES: Files = Object.fromEntries(
  INPUTS.map((file) => [file, readFileSync(new URL(file, TENANT), 'utf8')]),
);
const ACTUAL = INPUTS.filter((file) => file.endsWith('.json'));

async function drift(...args: string[]) {
  using folder = createFolder(FILES);
  const all = ['personas.yml', '--actual', ...ACTUAL, '--today', '2026-11-30', ...args];
  const { code, output, errors } = await run(folder.directory, 'drift', ...all);
  // The date of a list is that of its file.
  return { code, errors, output: output.replaceAll(new RegExp(TODAY, 'g'), 'DATE') };
}
const TODAY = '(?<=\\.json \\(|"date": ")\\d{4}-\\d\\d-\\d\\d';

it.each([
  ['text', 'txt'],
  ['markdown', 'md'],
  ['json', 'json'],
  ['sarif', 'sarif'],
])('%s', async (format, extension) => {
  const { code, output } = await drift('--format', format, '--all');
  expect(code).toBe(1);
  await expect(output).toMatchFileSnapshot(`./__snapshots__/tenant.${extension}`);
});

it('has every status that a system can have', async () => {
  const { output } = await drift('--format', 'json', '--all');
  const { entries }: { entries: { system: string; status: string }[] } = JSON.parse(output);
  const of = (system: string) =>
    DRIFT_STATUSES.filter((status) =>
      entries.some((each) => each.system === system && each.status === status),
    );
  expect(of('azure')).toEqual(DRIFT_STATUSES);
  // Only Azure has ids of assignments and a directory in its list.
  const ofCluster = DRIFT_STATUSES.filter((status) => status !== 'orphaned' && status !== 'adopted');
  expect(of('kubernetes')).toEqual(ofCluster);
  // Nothing is around a repository.
  expect(of('github')).toEqual(ofCluster.filter((status) => status !== 'covered'));
});

it('writes JSON that fits its schema', async () => {
  const schema = JSON.parse((await drift('--format', 'schema')).output);
  const validate = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);
  for (const args of [['--all'], []]) {
    const { output } = await drift('--format', 'json', ...args);
    validate(JSON.parse(output.replaceAll('"DATE"', '"2026-11-30"')));
    expect(validate.errors).toBeNull();
  }
});

it('writes SARIF that fits the official schema', async () => {
  const file = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
  const options = { strict: false, validateFormats: false, unicodeRegExp: false };
  const validate = new AjvDraft4(options).compile(schema);
  validate(JSON.parse((await drift('--format', 'sarif')).output));
  expect(validate.errors).toBeNull();
});
