import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataFormat } from './dataSource.js';
import { toLocated } from './toLocated.js';
import { validateSource } from './validateSource.js';

function check(text: string, format: DataFormat = 'yaml') {
  const source = { file: `personas.${format}`, text, format };
  const { value, diagnostics } = validateSource(source);
  return { value, diagnostics: toLocated(diagnostics, [source]) };
}

/** `2:3 unknown-key` */
function summary(text: string, format?: DataFormat): string[] {
  return check(text, format).diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);
}

const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

describe('validateSource', () => {
  it('gives the value of good data, in both formats', () => {
    const yaml = check('personas:\n  P001: { name: AI Data Engineer, skills: "SQL, Python" }\n');
    const json = check(
      '{ "personas": { "P001": { "name": "AI Data Engineer", "skills": "SQL, Python" } } }',
      'json',
    );
    expect(yaml.diagnostics).toEqual([]);
    expect(yaml.value).toEqual({ personas: { P001: { name: 'AI Data Engineer', skills: 'SQL, Python' } } });
    expect(json).toEqual(yaml);
  });

  it('gives no value of data with an error', () => {
    expect(check('personas: []').value).toBeUndefined();
  });

  it('keeps dates, no and yes as texts', () => {
    const { value } = check('services: { s: { reviewed: 2026-10-01, contact: no } }');
    expect(value?.services?.s).toEqual({ reviewed: '2026-10-01', contact: 'no' });
  });

  it('reads CRLF and a byte order mark, which no column counts', () => {
    expect(check('\uFEFFpersonas:\r\n  P1:\r\n    name: A\r\n').diagnostics).toEqual([]);
    expect(check('\uFEFF{"personas": {"P1": {"name": "A"}}}', 'json').diagnostics).toEqual([]);
    expect(summary('\uFEFFpersona:\r\n  P1: x')).toEqual(['1:1 unknown-key']);
    expect(summary('personas:\r\n  P1:\r\n    nam: A\r\n    name: A\r\n')).toEqual(['3:5 unknown-key']);
  });

  it('reads ordinary anchors, aliases and merge keys', () => {
    const text = 'personas:\n  P1: &p { name: A, team: T }\n  P2: { <<: *p, name: B }\n  P3: *p\n';
    expect(check(text).value?.personas).toEqual({
      P1: { name: 'A', team: 'T' },
      P2: { name: 'B', team: 'T' },
      P3: { name: 'A', team: 'T' },
    });
  });

  it('lets ids like constructor and toString work', () => {
    const { value, diagnostics } = check('personas: { constructor: { name: A }, toString: { name: B } }');
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value?.personas ?? {})).toEqual(['constructor', 'toString']);
  });

  it.each<[string, string, DataFormat, string[]]>([
    ['a bad id', '{"personas": {"__proto__": {"name": "x"}}}', 'json', ['1:15 invalid-id']],
    ['a bad id', 'personas:\n  __proto__: { name: x }\n', 'yaml', ['2:3 invalid-id']],
    [
      'a path for an id',
      'personas:\n  ..: { name: x }\n  a/b: { name: y }\n',
      'yaml',
      ['2:3 invalid-id', '3:3 invalid-id'],
    ],
    ['an emoji for an id', 'personas: { "😀": { name: x } }', 'yaml', ['1:13 invalid-id']],
    ['an id of 65 letters', `teams: { ${'a'.repeat(65)}: {} }`, 'yaml', ['1:10 invalid-id']],
    [
      'numbers for id and name',
      'personas:\n  007: { name: 007 }\n',
      'yaml',
      ['2:3 invalid-id', '2:16 wrong-type'],
    ],
    ['a route for an id', 'personas: { Teams: { name: x } }', 'yaml', ['1:13 reserved-id']],
    ['a missing name', 'personas:\n  P1: { team: T }\n', 'yaml', ['2:3 missing-name']],
    ['a blank name', 'personas: { P1: { name: " " } }', 'yaml', ['1:25 missing-value']],
    ['an empty field', 'personas: { P1: { name: x, team: } }', 'yaml', ['1:34 missing-value']],
    ['an unknown key', 'personas: { P1: { name: x, skils: y } }', 'yaml', ['1:28 unknown-key']],
    ['a wrong type', 'personas: { P1: { name: x, team: [y] } }', 'yaml', ['1:34 wrong-type']],
    ['a bad URL', 'people: { a: { url: "javascript:alert(1)" } }', 'yaml', ['1:21 invalid-url']],
    ['an escaping image', 'personas: { P1: { name: x, image: ../../etc } }', 'yaml', ['1:35 path-escapes']],
    ['a day that is none', 'services: { s: { reviewed: 2027-02-29 } }', 'yaml', ['1:28 invalid-date']],
    [
      'a duration that is none',
      'services: { s: { reviewEvery: 3 months } }',
      'yaml',
      ['1:31 invalid-duration'],
    ],
    ['an unknown template', 'services: { s: { scope: "rg-${x}" } }', 'yaml', ['1:25 unknown-template']],
    ['a grant without role', 'access: { P1: { s: { dev: { why: x } } } }', 'yaml', ['1:22 missing-key']],
    [
      'a bad date inside a grant',
      'access: { P1: { s: { dev: [{ role: r, until: soon }] } } }',
      'yaml',
      ['1:46 invalid-date'],
    ],
    ['a list for a file', '- a', 'yaml', ['1:1 wrong-type']],
    ['an empty file', '', 'yaml', ['1:1 empty-file']],
    ['an empty file', ' \n', 'json', ['1:1 empty-file']],
    ['comments alone', '# nothing yet\n', 'yaml', ['1:1 empty-file']],
    ['a NUL byte', 'personas:\n  P1\0', 'yaml', ['2:5 syntax']],
    ['a NUL byte', '{"a\0": 1}', 'json', ['1:4 syntax']],
    ['a duplicate key', 'personas:\n  P1: { name: a }\n  P1: { name: b }\n', 'yaml', ['3:3 duplicate-key']],
    ['a duplicate key', '{"personas": {"P1": {"name": "a", "name": "b"}}}', 'json', ['1:35 duplicate-key']],
    ['YAML that is none', 'personas:\n  P1:\n    name: a: b\n', 'yaml', ['3:11 syntax']],
    ['JSON that is none', '{"personas": {},}', 'json', ['1:17 syntax']],
    ['two documents', 'teams: {}\n---\nteams: {}\n', 'yaml', ['2:1 syntax']],
    ['an unknown tag', 'teams: !!js/function x', 'yaml', ['1:8 syntax']],
  ])('finds %s', (_, text, format, expected) => {
    expect(summary(text, format)).toEqual(expected);
  });

  it('reports duplicates and everything else at once', () => {
    expect(summary('personas:\n  P1: { name: a }\n  P1: { name: b, nam: c }\nteam: {}\n')).toEqual([
      '3:3 duplicate-key',
      '4:1 unknown-key',
      '3:18 unknown-key',
    ]);
  });

  describe('a text without quotes that has commas', () => {
    const hints = (grant: string, format?: DataFormat) =>
      check(`access: { P1: { s: { dev: [${grant}] } } }`, format).diagnostics.map(({ code, place, hint }) => [
        code,
        place?.column,
        hint,
      ]);

    it('is one problem, with the text as it was meant', () => {
      expect(hints('{ role: r, why: Experiments, training jobs, 2025, scope: s }')).toEqual([
        ['unquoted-comma', 57, 'Put the text in quotes: why: "Experiments, training jobs, 2025"'],
      ]);
    });

    it('is found for each text, also where a part is nearly a key', () => {
      expect(hints('{ why: a, roles, and b, role: Data Reader, all of it }')).toEqual([
        ['unknown-key', 38, undefined],
        ['unquoted-comma', 38, 'Put the text in quotes: why: "a, roles, and b"'],
        ['unquoted-comma', 71, 'Put the text in quotes: role: "Data Reader, all of it"'],
      ]);
    });

    it('is quoted so that the remedy can be copied', () => {
      expect(hints('{ role: r, why: the "old" one, and\n  more }')).toEqual([
        ['unquoted-comma', expect.any(Number), `Put the text in quotes: why: 'the "old" one, and more'`],
      ]);
    });

    it.each([
      ['a value in quotes ends there', '{ role: r, why: "a", and b }'],
      ['a list ends there', '{ role: r, evidence: [a], and b }'],
      ['a key with a colon is one', '{ role: r, why: a, and b: }'],
      ['nothing stands before it', '{ and b, role: r }'],
    ])('%s', (_, grant) => {
      expect(hints(grant)).toEqual([['unknown-key', expect.any(Number), undefined]]);
    });

    it('is a matter of braces alone', () => {
      expect(summary('personas:\n  P1:\n    name: a\n    and b:\n')).toEqual(['4:5 unknown-key']);
      expect(summary('{"personas": {"P1": {"name": "a", "and b": null}}}', 'json')).toEqual([
        '1:35 unknown-key',
      ]);
    });
  });

  it('names both places of a duplicate', () => {
    const [duplicate] = check('teams: {}\nteams: {}\n').diagnostics;
    expect(duplicate?.related?.map(({ place }) => [place.line, place.column])).toEqual([[1, 1]]);
  });

  it.each<[string, string, DataFormat]>([
    ['lists', deep('[', ']', 10_000), 'yaml'],
    ['lists', deep('[', ']', 10_000), 'json'],
    ['open lists', '['.repeat(10_000), 'yaml'],
    ['open lists', '['.repeat(10_000), 'json'],
    ['maps', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'json'],
    [
      'indented maps',
      Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'yaml',
    ],
    ['lists of lists', '- '.repeat(10_000), 'yaml'],
  ])('survives nesting: %s', (_, text, format) => {
    expect(check(text, format).diagnostics.map(({ code }) => code)).toEqual(['nesting-too-deep']);
  });

  it('stops an alias bomb where it goes off', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map((pair) => [...pair])) {
      lines.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    }
    expect(summary(lines.join('\n'))).toEqual(['6:7 alias-expansion']);
  });

  it('stops aliases that contain themselves, and chains of them', () => {
    expect(summary('a: &a { b: *a }')).toEqual(['1:12 alias-expansion']);
    const chain = Array.from(
      { length: 10_000 },
      (_, index) => `a${index}: &a${index} [${index === 0 ? '' : `*a${index - 1}`}]`,
    );
    expect(check(chain.join('\n')).diagnostics.map(({ code }) => code)).toEqual(['alias-expansion']);
  }, 60_000);

  it('counts mistakes by the hundred thousand', () => {
    const many = Array.from({ length: 200_000 }, () => '1').join();
    const lists = check(`{"personas": {"P1": {"name": "x", "skills": [${many}]}}, "a": [${many}]}`, 'json');
    expect(lists.diagnostics).toHaveLength(200_001);
    const twice = `teams:\n${'  a:\n'.repeat(20_000)}`;
    expect(check(twice).diagnostics).toHaveLength(19_999);
  }, 60_000);

  it('never throws, and never answers with neither a value nor a problem', () => {
    const fragment = fc.constantFrom(
      ...[
        'personas:',
        ' ',
        '\n',
        '  ',
        'P1',
        ': ',
        '{',
        '}',
        '[',
        ']',
        '- ',
        '&a ',
        '*a',
        '"',
        "'",
        '#',
        '|',
        '>',
        '!!',
        '!',
        '%',
        '@',
        '`',
      ],
      ...[
        '\t',
        '\r\n',
        '\0',
        '\uFEFF',
        '\u2028',
        '😀',
        '---\n',
        '...\n',
        '<<: ',
        '?',
        ',',
        '\\',
        '1',
        'null',
        'true',
        '__proto__',
        'name',
        'access:',
      ],
      ...[
        '{"personas":',
        '"name":',
        '{"',
        '":',
        '//',
        '/*',
        'teams',
        'learn: ',
        'services:\n  a:',
        '../..',
        'javascript:',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<DataFormat>('yaml', 'json'), (written, format) => {
        const { value, diagnostics } = check(written, format);
        expect(value === undefined).toBe(diagnostics.length > 0);
        const lines = written.trimEnd().split('\n').length;
        for (const { place, hint, valid, code } of diagnostics) {
          expect(place?.line).toBeGreaterThan(0);
          expect(place?.line).toBeLessThanOrEqual(lines);
          expect(place?.column).toBeGreaterThan(0);
          expect(hint ?? valid, code).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('never throws for any value of the right notation', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const { diagnostics } = check(
          JSON.stringify({ personas: value, access: value, services: value, check: value }),
          'json',
        );
        expect(diagnostics.every(({ message }) => message.endsWith('.'))).toBe(true);
      }),
    );
  }, 60_000);
});
