import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addName, buildNameIndex, findReference, type NamedEntry } from './findReference.js';
import { fold } from './fold.js';

const entry = (id: string, name = id, ...aliases: string[]): NamedEntry => ({ id, name, aliases });

describe('findReference', () => {
  const index = buildNameIndex([
    entry('azure-key-vault', 'Azure Key Vault', 'Azure Keyvault', 'Key vault'),
    entry('azure-data-factory', 'Azure Data Factory', 'ADF'),
    entry('c', 'C'),
    entry('cpp', 'C++'),
    entry('csharp', 'C#'),
    entry('ci-cd', 'CI/CD'),
    entry('constructor', 'toString'),
  ]);

  it.each([
    ['azure-key-vault', 'azure-key-vault'],
    ['Azure Key Vault', 'azure-key-vault'],
    ['Key vault', 'azure-key-vault'],
    ['AZURE KEYVAULT', 'azure-key-vault'],
    ['Azure-KeyVault', 'azure-key-vault'],
    ['azure data  factory', 'azure-data-factory'],
    ['adf', 'azure-data-factory'],
    ['C', 'c'],
    ['c++', 'cpp'],
    ['C #', 'csharp'],
    ['ci/cd', 'ci-cd'],
    ['CICD', 'ci-cd'],
    ['constructor', 'constructor'],
    ['toString', 'constructor'],
  ])('%s is %s', (text, id) => expect(findReference(index, text)).toEqual({ id }));

  it('suggests what is near', () => {
    expect(findReference(index, 'Azure Data Factroy')).toEqual({ suggestion: 'Azure Data Factory' });
    expect(findReference(index, 'Fabric')).toEqual({});
  });

  it('means nothing by nothing', () => {
    for (const text of ['', ' ', '-', '!?'])
      expect(findReference(buildNameIndex([entry('a', '…')]), text)).toEqual({});
  });

  it('lets the first tier with a match decide', () => {
    const tiers = buildNameIndex([
      entry('a', 'b'),
      entry('b', 'c'),
      entry('d', 'D', 'c'),
      entry('e', 'E', 'C'),
    ]);
    expect(findReference(tiers, 'b')).toEqual({ id: 'b' });
    expect(findReference(tiers, 'c')).toEqual({ id: 'b' });
    expect(findReference(tiers, 'C')).toEqual({ id: 'e' });
  });

  it('is ambiguous when a tier has two', () => {
    const two = buildNameIndex([entry('a', 'Data Team'), entry('b', 'DataTeam'), entry('c', 'data team')]);
    expect(findReference(two, 'Data Team')).toEqual({ id: 'a' });
    expect(findReference(two, 'DATA TEAM')).toEqual({ candidates: ['a', 'c'] });
    expect(findReference(two, 'data-team')).toEqual({ candidates: ['a', 'b', 'c'] });
  });

  it('sees names that are added later, in every tier', () => {
    const growing = buildNameIndex([entry('a', 'A')]);
    expect(findReference(growing, 'power bi')).toEqual({});
    addName(growing, entry('power-bi', 'Power BI'));
    for (const text of ['power-bi', 'Power BI', 'power bi', 'PowerBI']) {
      expect(findReference(growing, text)).toEqual({ id: 'power-bi' });
    }
  });

  it('finds every entry by its id, and by every spelling that is its own, in whatever order they come', () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z +#&/-]{0,8}$/);
    const entries = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/), word, fc.array(word, { maxLength: 2 })),
      {
        selector: ([id]) => id,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(entries, fc.boolean(), (drawn, reverse) => {
        const named = drawn.map(([id, name, aliases]) => entry(id, name, ...aliases));
        const built = buildNameIndex(reverse ? [...named].reverse() : named);
        for (const { id, name, aliases } of named) {
          expect(findReference(built, id)).toEqual({ id });
          for (const spelling of [name, ...aliases]) {
            const found = findReference(built, spelling);
            const owners = named.filter((other) =>
              [other.id, other.name, ...other.aliases].includes(spelling),
            );
            if (owners.length === 1) expect(found).toEqual({ id });
            else expect('suggestion' in found).toBe(false);
          }
        }
      }),
    );
  });
});

describe('fold', () => {
  it('drops case, spaces and punctuation, and nothing that tells names apart', () => {
    expect(fold('Data & AI – Team_1')).toBe('dataandaiteam1');
    expect(new Set(['C', 'C++', 'C#', 'F#', '数据', '€'].map(fold)).size).toBe(6);
  });
});
