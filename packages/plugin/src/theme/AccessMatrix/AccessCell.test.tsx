import type { AccessCellView, RoleGrantView } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AccessCell } from './AccessCell';

const grant: RoleGrantView = {
  role: { id: 'contributor', name: 'Contributor', href: '#role-contributor' },
  level: 'manage',
  planes: ['control'],
  privileged: true,
  assignment: 'active',
  require: [],
};
const toText = (cell: Partial<AccessCellView>): string =>
  renderToStaticMarkup(<AccessCell cell={{ environment: 'prod', state: 'granted', grants: [], ...cell }} />)
    .split(/<\/?div[^>]*>/)
    .map((line) => line.replace(/<[^>]+>/g, '').trim())
    .filter((line) => line !== '')
    .join('; ');

describe('AccessCell', () => {
  it('says each of the four states in its own words', () => {
    expect(toText({ grants: [grant] })).toBe('Contributor manage Privileged');
    expect(toText({ state: 'none' })).toBe('No access');
    expect(toText({ state: 'undocumented' })).toBe('Not documented');
    expect(toText({ state: 'not-applicable' })).toBe('Not applicable');
  });

  it('says the level of each plane where they differ, and where no level is stated', () => {
    const { level: _, ...unstated } = { ...grant, privileged: false };
    expect(toText({ grants: [unstated] })).toBe('Contributor level not stated');
    const both = { ...unstated, planes: ['control' as const, 'data' as const] };
    expect(toText({ grants: [{ ...both, planeLevels: { control: 'manage', data: 'read' } }] })).toBe(
      'Contributor manage (control), read (data)',
    );
    expect(toText({ grants: [{ ...both, planeLevels: { control: 'read' } }] })).toBe(
      'Contributor read (control), level not stated (data)',
    );
  });

  it('shows the date in a reason in the language of the site', () => {
    expect(toText({ state: 'none', reason: 'Ended on 2026-06-30.' })).toBe(
      'No access; Ended on Jun 30, 2026.',
    );
  });

  it('gives the reason for no access', () => {
    expect(toText({ state: 'none', reason: 'Metrics come from the monitoring workspace.' })).toBe(
      'No access; Metrics come from the monitoring workspace.',
    );
  });

  it('names the roles that do nothing on the service beside the others', () => {
    const noEffect = 'AcrPush does nothing here.';
    expect(toText({ grants: [grant], noEffect })).toBe(`Contributor manage Privileged; ${noEffect}`);
    expect(toText({ grants: [grant], sameAs: 'Dev', noEffect })).toContain(noEffect);
  });

  it('shows the activation, the end date and the reason of an eligible role', () => {
    const eligible: RoleGrantView = {
      ...grant,
      privileged: false,
      assignment: 'eligible',
      maxDuration: '4 h',
      approver: { id: 'P010', name: 'Product Manager' },
      require: ['MFA', 'justification'],
      until: '2027-03-31',
      condition: 'from the office',
      why: 'Break-fix.',
    };
    expect(toText({ grants: [eligible] })).toBe(
      'Contributor manage; Eligible for up to 4 h, approved by Product Manager, with MFA, justification, until Mar 31, 2027; if from the office; Break-fix.',
    );
  });

  it('names the environment that a cell repeats, and still marks privileged and eligible grants', () => {
    const cell = { sameAs: 'Dev', grants: [grant, { ...grant, assignment: 'eligible' as const }] };
    expect(toText(cell)).toBe('Same as Dev; Privileged Eligible');
    expect(toText({ sameAs: 'Dev', state: 'none' })).toBe('Same as Dev');
  });
});
