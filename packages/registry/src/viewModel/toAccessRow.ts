import type { AccessCell, InheritedGrant } from '../access/accessCell.js';
import { bundleOn } from '../access/bundleOn.js';
import { toApartReason, toNoEffect } from '../access/toApartReason.js';
import type { Links } from '../links/buildLinks.js';
import { toAnchor, toRoleAnchor } from '../links/toHref.js';
import { type AdderTable, addedFields, createAdder, leftOut } from '../lookup/createAdder.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Accent, Link } from '../model/link.js';
import type { Grant, Identity, Persona, Registry } from '../model/registry.js';
import type { AccessCellView, AccessPersonaView, AccessRowView, RoleGrantView } from '../model/view.js';
import { toDurationText } from '../values/toDuration.js';
import { toIdentityName } from '../values/toIdentityName.js';
import { toEndsSoon } from '../values/toWhen.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import type { ViewModel } from './viewModel.js';

/** The persona part that all access rows of a persona share. */
export type PersonaMark = AccessPersonaView & { monogram: string };

export function toPersonaMark(
  persona: Persona,
  links: Links,
  monogram: string,
  accent: Accent | undefined,
): PersonaMark {
  const { id, kind, team, sponsor, identity } = persona;
  return {
    persona: links.to('persona', id),
    personaKind: kind,
    ...(accent && { accent }),
    monogram,
    ...(team !== undefined && { team: links.to('team', team) }),
    ...(sponsor !== undefined && { sponsor: links.to('persona', sponsor) }),
    ...(identity && { identity }),
  };
}

/**
 * The access of one persona to one service, with a cell per environment. The page of the service, the page of the persona and documents show the
 * same row.
 *
 * @param service the link to the service; the row gets the link to its own anchor there
 */
export function toAccessRow(who: AccessPersonaView, service: Link, cells: AccessCellView[]): AccessRowView {
  return {
    who,
    service: toRowLink(who, service),
    anchor: toAnchor(who.persona.id),
    cells: withIdentity(cells, who.identity),
  };
}

/** The link to the row of a persona on the page of a service. */
export function toRowLink({ persona }: Pick<AccessPersonaView, 'persona'>, service: Link): Link {
  const href = service.href?.replace(/#.*/, '');
  if (href === undefined) return service;
  return { id: service.id, name: service.name, href: `${href}#${toAnchor(persona.id)}` };
}

/** Adds the identity to each cell with a grant if its name is a template: `id-build-dev`. */
function withIdentity(cells: AccessCellView[], identity: Identity | undefined): AccessCellView[] {
  if (!identity?.name?.includes('${env}')) return cells;
  return cells.map((cell) => {
    const name = cell.grants.length === 0 ? undefined : toIdentityName(identity, cell.environment);
    return name === undefined ? cell : { ...cell, identity: name };
  });
}

/**
 * Makes a function that makes the cells of one service. Many grants are the same, and most gaps too. They are made once and shared, because a
 * registry has a hundred thousand of them.
 */
export function buildCellViews(
  service: Link,
  { registry, links, words }: Pick<ViewModel, 'registry' | 'links' | 'words'>,
): (cells: readonly AccessCell[]) => AccessCellView[] {
  const gaps = new Map<string, AccessCellView>();
  const grantsOfRole = new Map<string, RoleGrantView>();
  const detailedGrants = new Map<string, RoleGrantView>();
  const inheritedGrants = new Map<RoleGrantView, Map<string, RoleGrantView>>();
  const toGrant = (grant: Grant): RoleGrantView => {
    const plain = getOrAdd(grantsOfRole, grant.role, () => toPlainGrant(grant.role, service, registry));
    return isPlain(grant)
      ? plain
      : getOrAdd(detailedGrants, toParticulars(grant), () =>
          withParticulars(plain, grant, { registry, links, words }),
        );
  };
  const toInherited = ({ grant, from }: InheritedGrant): RoleGrantView => {
    const view = toGrant(grant);
    const byService = getOrAdd(inheritedGrants, view, () => new Map<string, RoleGrantView>());
    return getOrAdd(byService, from, () => ({ ...view, inheritedFrom: links.to('service', from) }));
  };
  const toCell = (cell: AccessCell): AccessCellView => {
    const { environment, state, grants, inherited, explained, sameAs, saysNone } = cell;
    // Without any access, it is the reason.
    const noEffect = state === 'granted' ? toNoEffect(cell, registry, words) : undefined;
    const reason = explained ? toApartReason(cell, registry, words) : cell.reason;
    const views = grants.map(toGrant);
    // Fields are set one by one, because there are as many cells as grants.
    const view: AccessCellView = {
      environment,
      state,
      grants: inherited.length === 0 ? views : [...views, ...inherited.map(toInherited)],
    };
    if (saysNone && state === 'granted') view.saysNone = saysNone;
    if (reason !== undefined) view.reason = reason;
    if (noEffect !== undefined) view.noEffect = noEffect;
    if (sameAs !== undefined) view.sameAs = links.to('environment', sameAs).name;
    return view;
  };
  return (cells) =>
    cells.map((cell) => {
      const isGap = cell.state === 'undocumented' || cell.state === 'not-applicable';
      return isGap ? getOrAdd(gaps, `${cell.state} ${cell.environment}`, () => toCell(cell)) : toCell(cell);
    });
}

/** An active grant of a role, without any particulars. */
function toPlainGrant(id: string, service: Link, registry: Registry): RoleGrantView {
  const held = getEntry(registry.roles, id);
  const role = held && bundleOn(held, getEntry(registry.services, service.id), registry);
  const href = service.href === undefined ? {} : { href: `${service.href}#${toRoleAnchor(id)}` };
  return {
    role: { id, name: role?.name ?? id, ...href },
    ...(role?.level && { level: role.level }),
    planes: role?.planes ?? [],
    ...(role?.planeLevels && { planeLevels: role.planeLevels }),
    privileged: role?.privileged ?? false,
    assignment: 'active',
    require: [],
  };
}

/** A keyword of the data in words. Other requirements are words already. */
const toRequirement = (text: string): string => (text.toLowerCase() === 'mfa' ? 'MFA' : text);

interface Particulars {
  registry: Pick<Registry, 'asOf' | 'baselines'>;
  links: Links;
  words: Words;
}

/** How each field of a grant gets into its view, in addition to the role. */
const PARTICULARS: AdderTable<Grant, RoleGrantView, Particulars> = {
  persona: leftOut('The row shows it.'),
  service: leftOut('The row shows it.'),
  environment: leftOut('The cell shows it.'),
  sameAs: leftOut('The cell shows it.'),
  role: leftOut('`toPlainGrant` shows it.'),
  formerName: leftOut('The role table lists former names.'),
  assignment: (view, { assignment }) => {
    view.assignment = assignment;
  },
  from: (view, { from }) => {
    if (from !== undefined) view.from = from;
  },
  until: (view, { until }, { registry, words }) => {
    if (until === undefined) return;
    view.until = until;
    const endsIn = toEndsSoon(until, registry.asOf, words);
    if (endsIn !== undefined) view.endsIn = endsIn;
  },
  baseline: (view, { baseline }, { registry }) => {
    if (baseline !== undefined) view.baseline = getEntry(registry.baselines, baseline)?.label ?? baseline;
  },
  activation: (view, { activation }, { links, words }) => {
    if (activation === undefined) return;
    const { maxDuration, approver, require } = activation;
    if (maxDuration !== undefined) view.maxDuration = toDurationText(maxDuration, words);
    if (approver !== undefined) view.approver = links.to('persona', approver);
    view.require = require.map(toRequirement);
  },
  why: (view, { why }) => {
    if (why !== undefined) view.why = why;
  },
  condition: (view, { condition }) => {
    if (condition !== undefined) view.condition = condition;
  },
  scopeKind: (view, { scopeKind }, { words }) => {
    if (scopeKind !== undefined) view.scope = say(words, `scopeKind.${scopeKind}`);
  },
  scope: (view, { scope }) => {
    if (scope !== undefined) view.scope = scope;
  },
  exceptions: (view, { exceptions }) => {
    if (exceptions.length > 0) view.exceptions = exceptions;
  },
  evidence: (view, { evidence }) => {
    if (evidence.length > 0) view.evidence = evidence;
  },
};
const addParticulars = createAdder(PARTICULARS);
/** The fields that decide the view of a grant, within one service. */
const SHOWN_FIELDS = ['role', ...addedFields(PARTICULARS)] as const;

/** Whether the grant has only a role, without any particulars. */
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

function withParticulars({ ...view }: RoleGrantView, grant: Grant, context: Particulars): RoleGrantView {
  addParticulars(view, grant, context);
  return view;
}
