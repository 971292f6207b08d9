import { describe, expect, it } from 'vitest';
import type { ViewRequest } from '../model/request.js';
import { personas, registry, seedRegistry } from '../testing/fixtures.js';
import { checkRequest, resolveRequest } from './checkRequest.js';
import { buildNameLookup, toNames } from './names.js';

const names = buildNameLookup(toNames(seedRegistry()));
const table = (filter: object, more: object = {}): ViewRequest => ({
  kind: 'persona-table',
  filter,
  ...more,
});
const processes = (...values: string[]) => table({ process: values.map((value) => ({ value })) });

describe('resolveRequest', () => {
  it('turns id, name and alias into the id', () => {
    for (const ref of ['P001', 'p001', 'AI Data Engineer', 'Data Engineer', 'ai-data-engineer']) {
      expect(resolveRequest({ kind: 'persona-link', ref }, names)).toEqual({
        value: { kind: 'persona-link', ref: 'P001' },
        diagnostics: [],
      });
    }
  });

  it('reads parts of processes and architectures, and whole names with a slash', () => {
    const { value, diagnostics } = resolveRequest(
      table({
        process: [{ value: 'mlops/inner' }, { value: 'MLOps / Train', negate: true }, { value: 'CI/CD' }],
        architecture: [{ value: 'LAMBDA/Store' }],
      }),
      names,
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      filter: {
        process: [{ value: 'mlops/inner' }, { value: 'mlops/train', negate: true }, { value: 'ci-cd' }],
        architecture: [{ value: 'lambda/store' }],
      },
    });
  });

  it('folds the words of kind and category, and keeps the rest', () => {
    const rest = { columns: [{ field: 'team', title: 'Area' }], sort: [{ field: 'name' }], groupBy: 'team' };
    expect(resolveRequest(table({ kind: [{ value: 'Person' }], category: [] }, rest), names).value).toEqual({
      kind: 'persona-table',
      filter: { kind: [{ value: 'person' }] },
      ...rest,
    });
  });
});

describe('checkRequest', () => {
  it('says what is valid and what was probably meant, for all mistakes at once', () => {
    const problems = checkRequest(
      table({
        team: [{ value: 'AI Teem' }],
        process: [{ value: 'mlops/trein' }],
        kind: [{ value: 'robot' }],
        environment: [{ value: 'production' }, { value: 'PRD' }],
      }),
      names,
    );
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "code": "unknown-reference",
          "hint": "Write an id, name or alias that exists, or add it to \`teams\`.",
          "message": "There is no team "AI Teem".",
          "severity": "error",
          "suggestion": "AI Team",
          "valid": [
            "data-ingestion",
            "ai",
            "devops",
          ],
        },
        {
          "code": "unknown-reference",
          "hint": "Write one that exists, or add it to the \`stages\` of the process.",
          "message": "There is no stage or loop "trein" in the process "mlops".",
          "severity": "error",
          "suggestion": "Train",
          "valid": [
            "train",
            "deploy",
            "inner",
            "outer",
          ],
        },
        {
          "code": "unknown-filter-value",
          "message": ""robot" is not a value of the filter "kind".",
          "severity": "error",
          "valid": [
            "person",
            "agent",
            "either",
          ],
        },
      ]
    `);
  });

  it('lists the candidates of an ambiguous name', () => {
    const twins = registry({
      personas: personas({ id: 'a', name: 'Build Agent' }, { id: 'b', name: 'Build-Agent' }),
    });
    expect(
      checkRequest(
        { kind: 'persona-card', ref: 'buildagent', variant: 'full' },
        buildNameLookup(toNames(twins)),
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "code": "ambiguous-reference",
          "hint": "Write the id of the one that you mean.",
          "message": ""buildagent" means more than one persona.",
          "severity": "error",
          "valid": [
            "a",
            "b",
          ],
        },
      ]
    `);
  });

  it('accepts constructor and toString as ids only where an entity has that id', () => {
    const odd = registry({ personas: personas({ id: 'constructor', name: 'Constructor' }) });
    const lookup = buildNameLookup(toNames(odd));
    expect(checkRequest({ kind: 'persona-link', ref: 'constructor' }, lookup)).toEqual([]);
    expect(checkRequest({ kind: 'persona-link', ref: 'toString' }, lookup)).toHaveLength(1);
    expect(checkRequest(processes('constructor/train', '/', 'a/b/c'), lookup)).toHaveLength(3);
  });

  it('leaves a mistake of the directive itself to the grammar', () => {
    const diagnostic = { code: 'x', severity: 'error', message: 'X.' } as const;
    expect(checkRequest({ kind: 'problem', diagnostic }, names)).toEqual([]);
  });
});
