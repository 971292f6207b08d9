import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { toMarkdownPage } from '../markdown/toMarkdownPage.js';
import { createWriter } from '../markdown/writer.js';
import type { DriftRecord } from '../model/driftRecord.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { ENGLISH } from '../words/words.js';
import { toPages } from './toPages.js';

const DATA = `
check: { today: 2026-11-30 }
personas: { P001: { name: Engineer, services: [lake] } }
services: { lake: { name: Lake }, vault: { name: Vault } }
access: { P001: { lake: { dev: Reader } } }
`;
const RECORD: DriftRecord = {
  version: 1,
  date: '2026-11-29',
  coverage: 97,
  counts: { match: 97, undocumented: 2, 'unknown-principal': 1, 'not-checked': 4 },
  lists: [
    { system: 'azure', date: '2026-11-29', assignments: 1204 },
    { system: 'kubernetes', date: '2026-11-30', assignments: 3, isPartial: true },
  ],
  services: { lake: { coverage: 97, counts: { match: 97, undocumented: 2 } }, gone: { coverage: 1 } },
  differences: [
    {
      status: 'undocumented',
      system: 'azure',
      principal: '1234567890',
      persona: 'P001',
      services: ['lake', 'gone'],
      environment: 'prod',
      role: 'Owner',
    },
    { status: 'unknown-principal', system: 'azure', principal: 'abcdefghij' },
  ],
};

function pagesOf(accessDetails: 'public' | 'full', drift = RECORD) {
  const { registry } = buildFromYaml(DATA);
  const pages = toPages(toPublic({ ...registry, drift }, accessDetails), routes, {
    mentions: [],
    definitions: [],
  });
  const boxOf = (path: string) => {
    const view = pages.find((page) => page.path === path)?.view;
    return view?.kind === 'service-page' ? view.drift : undefined;
  };
  const all = pages.find(({ view }) => view.kind === 'drift-page')?.view;
  return { pages, boxOf, all: all?.kind === 'drift-page' ? all : undefined };
}

describe('the comparison with what is there', () => {
  it('stands on the pages of services that were compared', () => {
    const { boxOf } = pagesOf('full');
    expect(boxOf('/personas/services/lake')).toEqual({
      state: 'different',
      text: '97 % as documented on Nov 29, 2026',
      differences: '2 undocumented',
      page: { id: 'drift', name: 'Documented and real access', href: '/personas/drift' },
    });
    expect(boxOf('/personas/services/vault')).toBeUndefined();
  });

  it('says how much differs and not what, with public details', () => {
    const { boxOf, all, pages } = pagesOf('public');
    expect(boxOf('/personas/services/lake')).toEqual({
      state: 'different',
      text: '97 % as documented on Nov 29, 2026',
      differences: '2 undocumented',
    });
    expect(all).toBeUndefined();
    expect(JSON.stringify(pages)).not.toMatch(/Owner|1204|123456|personas\/drift/);
  });

  it('warns if it is old', () => {
    const { boxOf } = pagesOf('public', { ...RECORD, date: '2026-01-30' });
    expect(boxOf('/personas/services/lake')).toMatchObject({
      state: 'old',
      old: 'This comparison is 304 days old.',
    });
  });

  it('has a page of all differences, also as Markdown', () => {
    const { all } = pagesOf('full');
    expect(
      all && toMarkdownPage(all, createWriter({ words: ENGLISH, toUrl: (href) => href })),
    ).toMatchInlineSnapshot(`
      "# Documented and real access

      > The access in the handbook, compared with the assignments that exist: 97 % as documented on Nov 29, 2026.

      [Personas](/personas) › Documented and real access

      97 % as documented on Nov 29, 2026: 2 undocumented, 1 of unknown principals, 4 not checked.

      ## Undocumented

      The system has these for personas, and the handbook does not.

      | Who | Service | Environment | Role |
      | --- | --- | --- | --- |
      | [Engineer](/personas/p001) | [Lake](/personas/services/lake) | Production, Azure RBAC | Owner |

      ## Unknown principal

      Their principal belongs to no persona.

      | Who | Service | Environment | Role |
      | --- | --- | --- | --- |
      | Not a persona (abcdef) |  | Azure RBAC | A role without a name |

      ## Compared lists

      - Azure RBAC, listed on Nov 29, 2026, assignments: 1204
      - Kubernetes, listed on Nov 30, 2026, assignments: 3, incomplete
      "
    `);
  });

  it('lists the first two hundred', () => {
    const one = { status: 'missing', system: 'azure', principal: 'x', persona: 'P001' } as const;
    const { all } = pagesOf('full', { ...RECORD, differences: Array(1000).fill(one) });
    expect(all?.lists[0]).toMatchObject({ title: 'Missing', more: '800 more' });
    expect(all?.lists[0]?.rows).toHaveLength(200);
  });
});
