import type { AccessCell } from '../access/accessIndex.js';
import type { Links } from '../links/buildLinks.js';
import { toAnchor, toRoleAnchor } from '../links/toHref.js';
import { type AdderTable, addedFields, createAdder, leftOut } from '../lookup/createAdder.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Accent, Link } from '../model/link.js';
import type { Grant, Persona, Registry } from '../model/registry.js';
import type { AccessCellView, AccessPersonaView, AccessRowView, RoleGrantView } from '../model/view.js';
import { expandTemplate } from '../values/expandTemplate.js';
import { toDurationText } from '../values/toDuration.js';
import { toMonogram } from './toMonogram.js';

/** What all rows of a persona begin with. */
export type PersonaMark = AccessPersonaView & { monogram: string };

export function toPersonaMark(persona: Persona, links: Links, accent: Accent | undefined): PersonaMark {
  const { id, kind, name, team, sponsor, identity } = persona;
  return {
    persona: links.to('persona', id),
    personaKind: kind,
    ...(accent && { accent }),
    monogram: toMonogram(name),
    ...(team !== undefined && { team: links.to('team', team) }),
    ...(sponsor !== undefined && { sponsor: links.to('persona', sponsor) }),
    ...(identity && { identity }),
  };
}

/**
 * One persona on one service, an entry per environment: the same row on the service's page, the persona's and in a document.
 *
 * @param service its link; the row's leads on to the row
 */
export function toAccessRow(who: AccessPersonaView, service: Link, cells: AccessCellView[]): AccessRowView {
  const anchor = toAnchor(who.persona.id);
  const href = service.href?.replace(/#.*/, '');
  return {
    who,
    service: href === undefined ? service : { id: service.id, name: service.name, href: `${href}#${anchor}` },
    anchor,
    cells: withIdentity(cells, who.identity?.name),
  };
}

/** Says in each granted cell by which identity, where the name is a template: `id-build-dev`. */
function withIdentity(cells: AccessCellView[], template: string | undefined): AccessCellView[] {
  if (!template?.includes('${env}')) return cells;
  return cells.map((cell) =>
    cell.grants.length === 0
      ? cell
      : { ...cell, identity: expandTemplate(template, { env: cell.environment }) },
  );
}

/**
 * Makes the cells of one service. Many grants say the same, and so do most gaps: those are made once and shared, since a registry has a
 * hundred thousand of them.
 */
export function buildCellViews(
  service: Link,
  registry: Registry,
  links: Links,
): (cells: readonly AccessCell[]) => AccessCellView[] {
  const gaps = new Map<string, AccessCellView>();
  const grantsOfRole = new Map<string, RoleGrantView>();
  const others = new Map<string, RoleGrantView>();
  const toGrant = (grant: Grant): RoleGrantView => {
    const plain = getOrAdd(grantsOfRole, grant.role, () => toPlainGrant(grant.role, service, registry));
    return isPlain(grant)
      ? plain
      : getOrAdd(others, toParticulars(grant), () => withParticulars(plain, grant, links));
  };
  const toCell = ({ environment, state, grants, reason, sameAs }: AccessCell): AccessCellView => ({
    environment,
    state,
    grants: grants.map(toGrant),
    ...(reason !== undefined && { reason }),
    ...(sameAs !== undefined && { sameAs: links.to('environment', sameAs).name }),
  });
  return (cells) =>
    cells.map((cell) => {
      const isGap = cell.state === 'undocumented' || cell.state === 'not-applicable';
      return isGap ? getOrAdd(gaps, `${cell.state} ${cell.environment}`, () => toCell(cell)) : toCell(cell);
    });
}

/** An active grant of a role, without any particulars. */
function toPlainGrant(id: string, service: Link, registry: Registry): RoleGrantView {
  const role = getEntry(registry.roles, id);
  const href = service.href === undefined ? {} : { href: `${service.href}#${toRoleAnchor(id)}` };
  return {
    role: { id, name: role?.name ?? id, ...href },
    ...(role?.level && { level: role.level }),
    planes: role?.planes ?? [],
    privileged: role?.privileged ?? false,
    assignment: 'active',
    require: [],
  };
}

/** The data's keywords in words; other requirements are words already. */
const toRequirement = (text: string): string => (text.toLowerCase() === 'mfa' ? 'MFA' : text);

/** What a view shows of each field of a grant, beside its role. */
const PARTICULARS: AdderTable<Grant, RoleGrantView, Links> = {
  persona: leftOut('The row says it.'),
  service: leftOut('The row says it.'),
  environment: leftOut('The cell says it.'),
  sameAs: leftOut('The cell says it.'),
  role: leftOut('`toPlainGrant` shows it.'),
  formerName: leftOut('The role table lists former names.'),
  exceptions: leftOut('Findings are shown apart.'),
  assignment: (view, { assignment }) => {
    view.assignment = assignment;
  },
  until: (view, { until }) => {
    if (until !== undefined) view.until = until;
  },
  activation: (view, { activation }, links) => {
    if (activation === undefined) return;
    const { maxDuration, approver, require } = activation;
    if (maxDuration !== undefined) view.maxDuration = toDurationText(maxDuration);
    if (approver !== undefined) view.approver = links.to('persona', approver);
    view.require = require.map(toRequirement);
  },
  why: (view, { why }) => {
    if (why !== undefined) view.why = why;
  },
  condition: (view, { condition }) => {
    if (condition !== undefined) view.condition = condition;
  },
  scope: (view, { scope }) => {
    if (scope !== undefined) view.scope = scope;
  },
  evidence: (view, { evidence }) => {
    if (evidence.length > 0) view.evidence = evidence;
  },
};
const addParticulars = createAdder(PARTICULARS);
/** What a view of a grant depends on, within one service. */
const SHOWN_FIELDS = ['role', ...addedFields(PARTICULARS)] as const;

/** Whether the grant says nothing but its role. */
function isPlain(grant: Grant): boolean {
  for (const field of SHOWN_FIELDS) {
    if (field === 'role') continue;
    const value = grant[field];
    if (field === 'assignment' ? value !== 'active' : value !== undefined && !isEmptyList(value))
      return false;
  }
  return true;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const toParticulars = (grant: Grant): string => JSON.stringify(SHOWN_FIELDS.map((field) => grant[field]));

function withParticulars({ ...view }: RoleGrantView, grant: Grant, links: Links): RoleGrantView {
  addParticulars(view, grant, links);
  return view;
}
