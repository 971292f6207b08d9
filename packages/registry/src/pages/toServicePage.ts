import { grantsIn } from '../access/accessCell.js';
import { bundleOn } from '../access/bundleOn.js';
import { keysOf } from '../access/rolePowers.js';
import { toHref, toReportHref, toRoleAnchor } from '../links/toHref.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { RoleView, ServicePageView } from '../model/pageView.js';
import type { Environment, Registry, Role, Service } from '../model/registry.js';
import type { AccessTableView } from '../model/view.js';
import { addDuration } from '../values/toDuration.js';
import { toEnvironmentView } from '../viewModel/buildViewModel.js';
import { serviceEnvironments } from '../viewModel/serviceEnvironments.js';
import { toContact, toServiceHead } from '../viewModel/toServiceCard.js';
import type { Access } from '../viewModel/viewModel.js';
import { groupByKind } from '../views/toAccessTable.js';
import { toTableView } from '../views/toTableView.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { type Page, type PageModel, toBreadcrumbs, toIndexCrumb, toPage } from './page.js';
import { toChanges } from './toAccessChanges.js';
import { toAccessCounts } from './toAccessCounts.js';
import { toApartGrants } from './toApartGrants.js';
import { toDownloads } from './toDownloads.js';
import { toDriftSummary } from './toDriftSummary.js';
import { toHistory } from './toHistory.js';
import { toReview } from './toReview.js';
import { toSeparation } from './toSeparation.js';
import { toTitle } from './toTitle.js';
import { toWhoCan } from './toWhoCan.js';

/** The access page of a service: every persona that lists the service or has a cell for it, with people and agents in separate groups. */
export function toServicePage(service: Service, model: PageModel): Page<ServicePageView>[] {
  const { id, name, reviewed, reviewEvery } = service;
  return toPage(toHref('service', id, model.routes), () => {
    const access = model.accessByService.get(id) ?? [];
    const { description, environments: _, ...head } = toServiceHead(service, model);
    const nextReview =
      reviewed !== undefined && reviewEvery !== undefined && addDuration(reviewed, reviewEvery);
    const findings = model.findings.services.get(id);
    const separation = toSeparation(service, access, model);
    const columns = serviceEnvironments(service, model.environments, model.words);
    const { changes, unchanged } = toChanges(access, model);
    const apart = toApartGrants(access, model);
    const { asOf } = model.registry;
    const { words } = model;
    const isWritten = model.index.byService.has(id);
    const existing = columns.filter((environment) => service.environments.includes(environment.id));
    const environments = joinList(
      words,
      existing.map((environment) => environment.name),
    );
    return {
      kind: 'service-page',
      title: isWritten ? say(words, 'servicePage.title', { service: name }) : toTitle('service', name, model),
      description: !isWritten
        ? say(words, 'servicePage.descriptionUndocumented', { service: name })
        : existing.length === 0
          ? say(words, 'servicePage.description', { service: name })
          : say(words, 'servicePage.descriptionIn', { service: name, environments }),
      breadcrumbs: toBreadcrumbs(model, toIndexCrumb('service', model), { name }),
      ...head,
      ...(isWritten && { isWritten: true as const }),
      ...(description !== undefined && { serviceDescription: description }),
      environments: columns.map((environment) => {
        const scopeKind = getEntry(service.scopeKinds ?? {}, environment.id);
        const scope =
          getEntry(service.scopes, environment.id) ?? (scopeKind && say(words, `scopeKind.${scopeKind}`));
        return {
          ...toEnvironmentView(environment),
          exists: service.environments.includes(environment.id),
          ...(scope !== undefined && { scope }),
        };
      }),
      ...(reviewed !== undefined && { reviewed }),
      ...(nextReview && { nextReview }),
      ...(reviewed === undefined && reviewEvery !== undefined && { isNeverReviewed: true as const }),
      ...toReviews(service, model),
      ...toPlace(service, model),
      ...(model.hasAccess && { counts: toAccessCounts(service, access, model) }),
      downloads: toDownloads(model.routes, id),
      ...(findings && { findings: [...findings] }),
      ...toDrift(id, model),
      ...toAccessReviews(id, model),
      ...toHistory('service', service, model),
      access: toAccessOverview(name, columns, access, model),
      whoCan: toWhoCan(service, access, model),
      changes: changes.map(({ access: { persona }, steps }) => ({
        persona: model.links.to('persona', persona.id),
        personaKind: persona.kind,
        steps,
      })),
      ...(unchanged.length > 0 && {
        unchanged: unchanged.map(({ persona }) => model.links.to('persona', persona.id)),
      }),
      ...(apart.length > 0 && { apart }),
      ...(asOf !== undefined && { asOf }),
      ...(separation.length > 0 && { separation }),
      roles: toRoles(service, access, model),
      people: toPeople(access, model),
      documents: [...(model.documents.services.get(id) ?? [])],
      ...toUnmentioned(access, model),
    };
  });
}

function toDrift(id: string, model: PageModel): Pick<ServicePageView, 'drift'> {
  const { drift } = model.registry;
  const ofService = drift && getEntry(drift.services, id);
  return drift && ofService ? { drift: toDriftSummary(ofService, drift, model) } : {};
}

function toAccessReviews(id: string, model: PageModel): Pick<ServicePageView, 'accessReviews'> {
  const reviews = (model.registry.reviews ?? []).filter(({ service }) => service === id);
  if (reviews.length === 0) return {};
  const href = toReportHref('reviews', model.routes);
  return {
    accessReviews: {
      reviews: reviews.slice(0, MAX_REVIEWS).map((review) => toReview(review, model)),
      ...(href !== undefined && {
        page: { id: 'reviews', name: say(model.words, 'report.reviews'), href },
      }),
    },
  };
}

/** The most reviews on the page. */
const MAX_REVIEWS = 3;

function toReviews(
  { owner, reviews }: Service,
  { links, words }: PageModel,
): Pick<ServicePageView, 'owner' | 'reviews'> {
  return {
    ...(owner && { owner: toContact(owner, links, words) }),
    ...(reviews.length > 0 && {
      reviews: reviews
        .slice(0, MAX_REVIEWS)
        .map(({ by, ...review }) => ({ ...review, ...(by && { by: toContact(by, links, words) }) })),
    }),
  };
}

function toPlace(
  { id, within }: Service,
  { links, servicesWithin }: PageModel,
): Pick<ServicePageView, 'within' | 'contains'> {
  const contains = servicesWithin.get(id) ?? [];
  return {
    ...(within !== undefined && { within: links.to('service', within) }),
    ...(contains.length > 0 && { contains: [...contains] }),
  };
}

/** The most personas without any row that are named. */
const MAX_UNMENTIONED = 50;

/** The personas without a row, so that every blank of the page is accounted for. */
function toUnmentioned(
  access: readonly Access[],
  { personas, links, hasAccess }: PageModel,
): Pick<ServicePageView, 'unmentioned'> {
  const count = personas.length - access.length;
  if (!hasAccess || count === 0) return {};
  const withRow = new Set(access.map(({ persona }) => persona.id));
  const named: Link[] = [];
  for (const { id } of personas) {
    if (named.length === MAX_UNMENTIONED) break;
    if (!withRow.has(id)) named.push(links.to('persona', id));
  }
  return { unmentioned: { count, personas: named } };
}

/** If the registry says nothing about access, the caption says so once. The rows stay without cells, because cards link to them. */
function toAccessOverview(
  name: string,
  environments: readonly Environment[],
  access: readonly Access[],
  { hasAccess, words }: PageModel,
): AccessTableView {
  const rows = access.map(({ row }) => (hasAccess ? row : { ...row, cells: [] }));
  return toTableView({
    kind: 'access-table',
    caption: say(words, hasAccess ? 'servicePage.caption' : 'servicePage.captionUndocumented', {
      service: name,
    }),
    rowHeader: 'persona',
    environments: hasAccess ? environments.map(toEnvironmentView) : [],
    groups: groupByKind(rows, words),
    ...(access.length === 0 && { empty: say(words, 'servicePage.empty', { service: name }) }),
  });
}

/** The roles in the table, each once, in the order of the registry. */
function toRoles(service: Service, access: readonly Access[], { registry, words }: PageModel): RoleView[] {
  const roleIds = new Set(
    access.flatMap(({ cells }) => cells.flatMap((cell) => grantsIn(cell).map(({ role }) => role))),
  );
  return [...roleIds]
    .flatMap((id) => getEntry(registry.roles, id) ?? [])
    .sort((a, b) => a.order - b.order)
    .map((role) => toRoleView(bundleOn(role, service, registry), service, registry, words));
}

function toRoleView(role: Role, service: Service, registry: Registry, words: Words): RoleView {
  const { id, name, level, planes, planeLevels, privileged, roleDefinitionId, formerNames, description } =
    role;
  const also = toNotes(role, service, registry, words);
  return {
    id,
    name,
    ...(level && { level }),
    planes,
    ...(planeLevels && { planeLevels }),
    privileged,
    ...(roleDefinitionId !== undefined && { roleDefinitionId }),
    formerNames,
    ...(description !== undefined && { description }),
    ...(also.length > 0 && { also }),
    anchor: toRoleAnchor(id),
  };
}

/** Facts about a role that a reader does not expect from its name. */
function toNotes(role: Role, service: Service, { roles }: Registry, words: Words): string[] {
  const { grantsAccess, wildcard, preview, includes = [], unstatedPlanes } = role;
  const parts = includes.map((id) => getEntry(roles, id)?.name ?? id);
  const notes = [
    parts.length > 0 && say(words, 'role.includes', { roles: joinList(words, parts) }),
    unstatedPlanes !== undefined && say(words, 'role.unstatedPart'),
    toKeyNote(role, service, words),
    grantsAccess && say(words, 'role.grantsAccess'),
    wildcard && say(words, 'role.wildcard'),
    preview && say(words, 'role.preview'),
  ];
  return notes.filter((note) => typeof note === 'string');
}

/** What the keys of the role give on this service. The list of roles says the same as "Who can". */
function toKeyNote(role: Role, service: Service, words: Words): string | undefined {
  const keys = keysOf(role, service);
  if (keys?.level !== undefined) {
    const level = say(words, `level.${keys.exact ? keys.level : 'read'}`);
    return say(words, 'role.listsKeysTo', { level });
  }
  // Nothing says whether a service of an unknown provider has keys.
  const mayHaveKeys = service.provider === undefined && service.keyAccess === undefined;
  return role.readsKeys && (keys !== undefined || mayHaveKeys) ? say(words, 'role.listsKeys') : undefined;
}

/** The people who hold personas of the table, each once, with the personas that they hold. */
function toPeople(access: readonly Access[], { peopleOf, links }: PageModel): ServicePageView['people'] {
  const people = new Map<string, { person: Link; personas: Link[] }>();
  for (const { persona } of access) {
    for (const { person } of peopleOf.get(persona.id) ?? []) {
      const entry = getOrAdd(people, person.id, () => ({ person, personas: [] as Link[] }));
      entry.personas.push(links.to('persona', persona.id));
    }
  }
  return [...people.values()];
}
