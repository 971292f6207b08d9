import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft4 from 'ajv-draft-04';
import type { Log } from 'sarif';
import { expect, it } from 'vitest';
import { context, diagnostics } from './fixtures.js';
import { toSarif } from './toSarif.js';

// The official schema, from Microsoft's SARIF SDK.
const schemaFile = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const validate = new AjvDraft4({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
);

const parse = (text: string): Log => JSON.parse(text);

it.each([
  { name: 'findings', input: diagnostics },
  { name: 'no findings', input: [] },
])('is valid SARIF 2.1.0: $name', ({ input }) => {
  validate(parse(toSarif(input, context)));
  expect(validate.errors).toBeNull();
});

it('every result has a rule id, a level and a line', () => {
  const [run] = parse(toSarif(diagnostics, context)).runs;
  expect(
    run?.results?.map(({ ruleId, level, locations }) => ({
      ruleId,
      level,
      uri: locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      line: locations?.[0]?.physicalLocation?.region?.startLine,
    })),
  ).toEqual([
    { ruleId: 'unknown-reference', level: 'error', uri: 'docs/a%20page.md', line: 12 },
    { ruleId: 'review-overdue', level: 'warning', uri: 'personas.yml', line: 1 },
    { ruleId: 'unused-team', level: 'note', uri: 'personas.yml', line: 1 },
  ]);
});

it('lists each rule once, and results refer to it', () => {
  const [run] = parse(toSarif([...diagnostics, ...diagnostics], context)).runs;
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual([
    'unknown-reference',
    'review-overdue',
    'unused-team',
  ]);
  expect(run?.results?.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 2, 0, 1, 2]);
});
