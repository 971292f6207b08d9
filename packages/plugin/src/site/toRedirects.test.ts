import {
  ALL_PAGES,
  buildRegistry,
  type DataInput,
  type Registry,
  type RouteOptions,
  toPublic,
} from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { listMoves, toMovesFile, toRedirects } from './toRedirects.js';

const routes: RouteOptions = {
  basePath: '/personas',
  pages: ALL_PAGES,
};
const build = (data: DataInput) =>
  toPublic(buildRegistry({ sources: [{ file: 'personas.yml', data }] }).registry, 'public');

// @ts-expect-error: not through `toPublic`
export const refused = (registry: Registry) => listMoves(registry, routes);

describe('toRedirects', () => {
  it('leads from the pages and aliases of people who are only in a list to their places there', () => {
    const registry = build({
      people: { 'Jane.Doe': { name: 'Jane', aliases: 'JD' }, ann: { name: 'Ann' } },
      skills: { kql: { name: 'KQL', aliases: 'Kusto' } },
    });
    expect(
      toRedirects(listMoves(registry, { ...routes, pages: { ...ALL_PAGES, person: 'list', skill: false } })),
    ).toEqual([
      { from: '/personas/people/jane.doe', to: '/personas/people#jane.doe' },
      { from: '/personas/people/jd', to: '/personas/people#jane.doe' },
      { from: '/personas/people/ann', to: '/personas/people#ann' },
    ]);
    expect(
      toRedirects(listMoves(registry, { ...routes, pages: { ...ALL_PAGES, person: false, skill: false } })),
    ).toEqual([]);
  });

  it('leads from every alias to the page of its entity', () => {
    const registry = build({
      teams: { ai: { name: 'AI Team', aliases: 'Machine Learning' } },
      services: { kv: { name: 'Azure Key Vault', aliases: ['Azure Keyvault', 'Key vault!'] } },
      personas: { P001: { name: 'Data Engineer', aliases: ['P07', 'Datenpflegerin für alles'] } },
      people: { ann: { name: 'Ann', personas: 'P001' } },
      skills: { kql: { name: 'KQL', aliases: 'Kusto Query Language' } },
    });
    expect(toRedirects(listMoves(registry, routes))).toEqual([
      { from: '/personas/p07', to: '/personas/p001' },
      { from: '/personas/datenpflegerin-für-alles', to: '/personas/p001' },
      { from: '/personas/teams/machine-learning', to: '/personas/teams/ai' },
      { from: '/personas/services/azure-keyvault', to: '/personas/services/kv' },
      { from: '/personas/services/key-vault', to: '/personas/services/kv' },
      { from: '/personas/skills/kusto-query-language', to: '/personas/skills/kql' },
    ]);
  });

  it('leaves out paths of pages, reserved words, shared paths and empty paths', () => {
    const registry = build({
      personas: {
        P001: { name: 'A', aliases: ['Teams', 'Same thing', '!!!', 'p 001'] },
        P002: { name: 'B', aliases: ['Same-thing!?', 'P001!'] },
      },
    });
    const froms = toRedirects(listMoves(registry, routes)).map(({ from }) => from);
    expect(froms).toEqual(['/personas/p-001']);
  });

  it('makes no redirect from an alias that is too long for the name of a folder, counted in bytes', () => {
    const aliases = ['a'.repeat(140), 'b'.repeat(141), 'c'.repeat(300), 'ü'.repeat(70), 'ö'.repeat(71)];
    const registry = build({
      personas: { P001: { name: 'A', aliases } },
      services: { kv: { name: 'B', aliases } },
    });
    const froms = toRedirects(listMoves(registry, routes)).map(({ from }) =>
      from.slice(from.lastIndexOf('/') + 1),
    );
    expect(froms).toEqual([aliases[0], aliases[3], aliases[0], aliases[3]]);
  });

  it('leads from nothing that has no letter and no digit, and leaves out what nobody can see', () => {
    const symbols = ['🛡️', '❤️‍🔥', '\u200b', '!!!', '---', '_', '→', '★ ★', '\ufe0f', '©'];
    const registry = build({
      personas: {
        P001: { name: 'A', aliases: [...symbols, '🛡️ Shield', 'Two\u200bWords', '数据', '№ 5', '١'] },
      },
      services: { s: { aliases: ['🛡️'] } },
    });
    expect(toRedirects(listMoves(registry, routes)).map(({ from }) => from)).toEqual([
      '/personas/shield',
      '/personas/twowords',
      '/personas/数据',
      '/personas/5',
      '/personas/١',
    ]);
  });

  it('makes no redirect to pages that are switched off', () => {
    const registry = build({ personas: { P001: { name: 'A', aliases: ['P07'] } } });
    expect(
      toRedirects(listMoves(registry, { ...routes, pages: { ...routes.pages, persona: false } })),
    ).toEqual([]);
  });
});

describe('the file for the page of unknown addresses', () => {
  it('has former paths with what they may lead to, below the path of our pages', () => {
    const registry = build({
      personas: {
        P001: { name: 'Data Engineer', aliases: ['P07', 'Engineer'] },
        P002: { name: 'B', aliases: ['engineer!'] },
      },
      services: { kv: { name: 'Key Vault', aliases: 'Secrets' } },
    });
    const [name, text = ''] = toMovesFile(listMoves(registry, routes), routes) ?? [];
    expect(name).toBe('redirects.json');
    expect(JSON.parse(text)).toEqual({
      p07: [['Data Engineer', 'p001']],
      engineer: [
        ['Data Engineer', 'p001'],
        ['B', 'p002'],
      ],
      'services/secrets': [['Key Vault', 'services/kv']],
    });
    const atRoot = { ...routes, basePath: '' };
    expect(toMovesFile(listMoves(registry, atRoot), atRoot)?.[1]).toContain(
      '"p07":[["Data Engineer","p001"]]',
    );
  });

  it('is none without aliases', () => {
    expect(
      toMovesFile(listMoves(build({ personas: { P001: { name: 'A' } } }), routes), routes),
    ).toBeUndefined();
  });
});
