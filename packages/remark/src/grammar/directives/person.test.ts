import { describe, expect, test } from 'vitest';
import { problemsOf, QUIET, requestsOf, scan } from '../../testing.js';

describe(':person and :team', () => {
  test.each([
    [':person[Jane Doe]', { kind: 'person-link', ref: 'Jane Doe' }],
    [':person[jane.doe]', { kind: 'person-link', ref: 'jane.doe' }],
    [':person[our lead]{#jane.doe}', { kind: 'person-link', ref: 'jane.doe' }],
    [':person{#jane.van.doe}', { kind: 'person-link', ref: 'jane.van.doe' }],
    [':person[our lead]{id="jane.doe"}', { kind: 'person-link', ref: 'jane.doe' }],
    [':person[Alex]{#4lex}', { kind: 'person-link', ref: '4lex' }],
    [':team[ai]', { kind: 'team-link', ref: 'ai' }],
    [':team[the AI people]{#ai}', { kind: 'team-link', ref: 'ai' }],
  ])('%s', (text, request) => {
    expect(scan(`${QUIET}Ask ${text}.`).diagnostics).toEqual([]);
    expect(requestsOf(`Ask ${text}.`)).toEqual([request]);
    expect(requestsOf(`## Ask ${text}`, 'mdx')).toEqual([request]);
  });

  test.each([
    [':person', []],
    ['a:person b and a:team b', []],
    [':person[]', ['5:1 missing-reference']],
    [':::person{#jane}\n:::', ['5:1 wrong-directive-form']],
    [':::team{#ai}\n:::', ['5:1 wrong-directive-form']],
    [':person{jane}', ['5:9 malformed-directive']],
    [':person{jane.doe}', ['5:9 malformed-directive']],
    [':person [Jane]', ['5:1 malformed-directive']],
    [':person[Jane] {#jane.doe}', ['5:1 malformed-directive']],
    [':person[Jane]{#jane .doe}', ['5:21 unknown-attribute']],
    [':person[Jane]{.doe}', ['5:15 unknown-attribute']],
    [':team[AI]{#ai.team}', ['5:14 unknown-attribute']],
    [':Person[Jane]', ['5:1 unknown-directive']],
    [':Teams[AI]', ['5:1 unknown-directive']],
    ['[ask :person[Jane]](x.md)', ['5:6 directive-in-link']],
    ['Ask ::person[Jane] first.', ['5:5 malformed-directive']],
  ])('%s', (text, problems) => {
    expect(problemsOf(QUIET + text)).toEqual(problems);
  });

  test('the id with a dot is proposed as it has to be written', () => {
    expect(scan(`${QUIET}:person[Jane]{jane.doe}`).diagnostics).toMatchObject([
      { hint: 'Write :person[Jane]{#jane.doe}.' },
    ]);
    expect(scan(`${QUIET}Ask ::person[Jane] first.`).diagnostics).toMatchObject([
      {
        hint: 'Put the directive on its own line, or write :person[…] for a link in a sentence or a table.',
      },
    ]);
  });
});

describe('::person and ::team', () => {
  test.each([
    ['::person[Jane Doe]', { kind: 'person-card', ref: 'Jane Doe' }],
    ['::person{#jane.van.doe}', { kind: 'person-card', ref: 'jane.van.doe' }],
    ['::team[AI Team]', { kind: 'team-card', ref: 'AI Team' }],
    ['::team{#ai}', { kind: 'team-card', ref: 'ai' }],
  ])('%s', (text, request) => {
    expect(scan(QUIET + text).diagnostics).toEqual([]);
    expect(requestsOf(text)).toEqual([request]);
    expect(requestsOf(text, 'mdx')).toEqual([request]);
  });

  test.each([
    ['::person', ['5:1 missing-reference']],
    ['::team{}', ['5:1 missing-reference']],
    ['::person[our lead]{#jane.doe}', ['5:10 unexpected-label']],
    ['::team[the AI people]{#ai}', ['5:8 unexpected-label']],
    ['::person{#jane variant="row"}', ['5:16 unknown-attribute']],
    ['::person{jane.doe}', ['5:10 malformed-directive']],
    ['::person {#jane.doe}', ['5:1 malformed-directive']],
    ['::Person{#jane}', ['5:1 unknown-directive']],
    ['::persn{#jane}', ['5:1 unknown-directive']],
    ['| a |\n| - |\n| ::team{#ai} |', ['7:3 malformed-directive']],
  ])('%s', (text, problems) => {
    expect(problemsOf(QUIET + text)).toEqual(problems);
  });
});

describe('::people', () => {
  test.each([
    ['::people', { kind: 'people', filter: {} }],
    ['::people[Whom to ask]{team="AI Team"}', { kind: 'people', filter: { team: [{ value: 'AI Team' }] } }],
    [
      '::people{persona="P001" person="!jane.doe"}',
      {
        kind: 'people',
        filter: { persona: [{ value: 'P001' }], person: [{ value: 'jane.doe', negate: true }] },
      },
    ],
  ])('%s', (text, request) => {
    expect(requestsOf(text)).toEqual([request]);
  });

  test.each([
    ['::people{skill="SQL"}', ['5:10 unknown-attribute']],
    ['::people{#ai}', ['5:10 unknown-attribute']],
    ['::people{team=""}', ['5:10 empty-attribute']],
    [':people{team="AI"}', ['5:1 wrong-directive-form']],
    ['Ask ::people{team="AI"} now.', ['5:5 malformed-directive']],
  ])('%s', (text, problems) => {
    expect(problemsOf(QUIET + text)).toEqual(problems);
  });
});
