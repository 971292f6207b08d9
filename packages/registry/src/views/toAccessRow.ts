import type { AccessCell } from '../access/accessIndex.js';
import { getEntry } from '../build/entries.js';
import type { Grant, Persona, Registry, Service } from '../model/registry.js';
import type { Accent, AccessCellView, AccessRowView, Link, RoleGrantView } from '../model/view.js';
import type { Links } from './buildLinks.js';
import { toDurationText } from './toDuration.js';
import { toAnchor, toRoleAnchor } from './toHref.js';
import { toMonogram } from './toMonogram.js';

/** One persona on one service, an entry per environment: the same row on the service's page, the persona's and in a document. */
export function toAccessRow(
  persona: Persona,
  service: Service,
  cells: readonly AccessCell[],
  { registry, links, accent }: { registry: Registry; links: Links; accent: Accent | undefined },
): AccessRowView {
  const anchor = toAnchor(persona.id);
  const serviceLink = links.to('service', service.id);
  return {
    persona: links.to('persona', persona.id),
    personaKind: persona.kind,
    ...(accent && { accent }),
    monogram: toMonogram(persona.name),
    ...(persona.team !== undefined && { team: links.to('team', persona.team) }),
    ...(persona.sponsor !== undefined && { sponsor: links.to('persona', persona.sponsor) }),
    ...(persona.identity && { identity: persona.identity }),
    service: withAnchor(serviceLink, anchor),
    anchor,
    cells: cells.map((cell) => toCellView(cell, serviceLink, registry, links)),
  };
}

/** The link to a place on the page, where there is a page. */
export function withAnchor(link: Link, anchor: string): Link {
  return link.href === undefined ? link : { ...link, href: `${link.href}#${anchor}` };
}

function toCellView(cell: AccessCell, service: Link, registry: Registry, links: Links): AccessCellView {
  const sameAs =
    cell.sameAs === undefined
      ? undefined
      : (getEntry(registry.environments, cell.sameAs)?.name ?? cell.sameAs);
  return {
    environment: cell.environment,
    state: cell.state,
    grants: cell.grants.map((grant) => toGrantView(grant, service, registry, links)),
    ...(cell.reason !== undefined && { reason: cell.reason }),
    ...(sameAs !== undefined && { sameAs }),
  };
}

function toGrantView(grant: Grant, service: Link, registry: Registry, links: Links): RoleGrantView {
  const role = getEntry(registry.roles, grant.role);
  const { activation, condition, until, why, scope, evidence } = grant;
  return {
    role: {
      id: grant.role,
      name: role?.name ?? grant.role,
      ...(service.href !== undefined && { href: `${service.href}#${toRoleAnchor(grant.role)}` }),
    },
    ...(role?.level && { level: role.level }),
    planes: role?.planes ?? [],
    privileged: role?.privileged ?? false,
    assignment: grant.assignment,
    ...(until !== undefined && { until }),
    ...(activation?.maxDuration !== undefined && { maxDuration: toDurationText(activation.maxDuration) }),
    ...(activation?.approver !== undefined && { approver: links.to('persona', activation.approver) }),
    require: activation?.require ?? [],
    ...(why !== undefined && { why }),
    ...(condition !== undefined && { condition }),
    ...(scope !== undefined && { scope }),
    ...(evidence.length > 0 && { evidence }),
  };
}
