import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { examineRegistry } from '../check/examineRegistry.js';
import type { RisksPageView } from '../model/pageView.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { toPages } from './toPages.js';

const DATA = `
check:
  today: 2026-11-24
  exceptions:
    - { rule: reason-missing, reason: Later. }
    - { rule: wide-scope, environment: dev, reason: Migration., until: 2026-10-31 }
    - { rule: reason-missing, persona: P1, service: lake, reason: Known., by: Kim, until: 2027-06-30 }
separationOfDuties:
  gate: { duties: [approve, deploy], exceptions: [{ rule: separation-of-duties, reason: Vacancy., until: 2027-01-31 }] }
duties: { approve: { name: Approve }, deploy: { name: Deploy } }
personas: { P1: { name: Engineer } }
services: { lake: { name: Lake } }
access:
  P1: { lake: { prod: [{ role: Owner, exceptions: [{ rule: no-privileged-person-in-production, reason: Small team., by: Ann }] }] } }
`;

function pageOf(accessDetails: 'public' | 'full', data = DATA): RisksPageView | undefined {
  const { registry, origins } = buildFromYaml(data);
  const risks = examineRegistry(registry, { origins }).toRisks();
  const page = toPages(toPublic(registry, accessDetails), routes, {
    mentions: [],
    definitions: [],
    risks,
  }).find(({ path }) => path.endsWith('/risks'));
  return page?.view.kind === 'risks-page' ? page.view : undefined;
}

describe('toRisksPage', () => {
  it('lists each exception with what it covers, the next end first', () => {
    const page = pageOf('full');
    const lines = [...(page?.accepted ?? []), ...(page?.ended ?? [])].map(
      ({ rule, reason, by, until, about, context, state }) =>
        [state, rule, about.map(({ name }) => name).join(' + '), context, reason, by, until].join(' · '),
    );
    expect(lines).toEqual([
      'accepted · separation-of-duties ·  · gate · Vacancy. ·  · 2027-01-31',
      'accepted · reason-missing · Engineer + Lake ·  · Known. · Kim · 2027-06-30',
      'accepted · no-privileged-person-in-production · Engineer + Lake · Owner in Production · Small team. · Ann · ',
      'accepted · reason-missing ·  · Everything · Later. ·  · ',
      'ended · wide-scope ·  · in Dev · Migration. ·  · 2026-10-31',
    ]);
    expect(page?.description).toBe(
      'What the rules find and somebody has accepted: 4 exceptions, and 1 that ended.',
    );
  });

  it('does not exist with public details, and without exceptions', () => {
    expect(pageOf('public')).toBeUndefined();
    expect(pageOf('full', 'personas: { P1: { name: Engineer } }')).toBeUndefined();
  });
});
