import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Definition, DocumentRef, Mention } from '../model/document.js';
import type { PartedKind } from '../model/kinds.js';
import type { Registry } from '../model/registry.js';
import type { ViewRequest } from '../model/request.js';
import { resolveRequest } from '../requests/checkRequest.js';
import { buildNameLookup, toNames } from '../requests/names.js';

/** The documents that show or mention each persona, service, person, team, skill, process and architecture. */
export interface Documents {
  /** The document whose `:::persona` block defines the persona. */
  definedIn: ReadonlyMap<string, DocumentRef>;
  /** By id: each document once, sorted by title. The defining document of a persona is left out. */
  personas: ReadonlyMap<string, readonly DocumentRef[]>;
  services: ReadonlyMap<string, readonly DocumentRef[]>;
  people: ReadonlyMap<string, readonly DocumentRef[]>;
  /** Also documents with a table, gallery or other view of the team. */
  teams: ReadonlyMap<string, readonly DocumentRef[]>;
  /** By id: documents with a table, gallery or other view that is filtered by the skill. */
  skills: ReadonlyMap<string, readonly DocumentRef[]>;
  processes: ReadonlyMap<string, readonly DocumentRef[]>;
  architectures: ReadonlyMap<string, readonly DocumentRef[]>;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Mentions with an unknown reference are left out, because `checkMentions` reports them. Mentions in documents without a page are left out, too. */
export function buildDocuments(
  registry: Registry,
  mentions: readonly Mention[],
  definitions: readonly Definition[],
): Documents {
  const names = buildNameLookup(toNames(registry));
  const definedIn = new Map(
    definitions.flatMap(({ id, document }) => (document ? [[id, document] as const] : [])),
  );
  const personas = new Map<string, Map<string, DocumentRef>>();
  const services = new Map<string, Map<string, DocumentRef>>();
  const people = new Map<string, Map<string, DocumentRef>>();
  const teams = new Map<string, Map<string, DocumentRef>>();
  const skills = new Map<string, Map<string, DocumentRef>>();
  const processes = new Map<string, Map<string, DocumentRef>>();
  const architectures = new Map<string, Map<string, DocumentRef>>();
  for (const { request, document } of mentions) {
    if (document === undefined) continue;
    const { value } = resolveRequest(request, names);
    if (value === undefined) continue;
    for (const id of namedPersonas(value)) {
      if (definedIn.get(id)?.href !== document.href) add(personas, id, document);
    }
    for (const id of namedServices(value)) add(services, id, document);
    for (const id of namedEntries('person', value)) add(people, id, document);
    for (const id of namedEntries('team', value)) add(teams, id, document);
    for (const id of namedSkills(value)) add(skills, id, document);
    for (const id of namedWholes('process', value)) add(processes, id, document);
    for (const id of namedWholes('architecture', value)) add(architectures, id, document);
  }
  return {
    definedIn,
    personas: sortByTitle(personas),
    services: sortByTitle(services),
    people: sortByTitle(people),
    teams: sortByTitle(teams),
    skills: sortByTitle(skills),
    processes: sortByTitle(processes),
    architectures: sortByTitle(architectures),
  };
}

function namedPersonas(request: ViewRequest): string[] {
  if (request.kind === 'persona-card' || request.kind === 'persona-link') return [request.ref];
  return 'filter' in request ? positive(request.filter.persona) : [];
}

/** An access table that is filtered by a service shows the service. A table of personas with this filter does not. */
function namedServices(request: ViewRequest): string[] {
  if (request.kind === 'service-card' || request.kind === 'service-link') return [request.ref];
  return request.kind === 'access-table' ? positive(request.filter.service) : [];
}

/** The person or team of a link or card, and those in the filter of a view. */
function namedEntries(kind: 'person' | 'team', request: ViewRequest): string[] {
  if (request.kind === `${kind}-link` || request.kind === `${kind}-card`)
    return 'ref' in request ? [request.ref] : [];
  return 'filter' in request ? positive(request.filter[kind]) : [];
}

const namedSkills = (request: ViewRequest): string[] =>
  'filter' in request ? positive(request.filter.skill) : [];

/** The process or architecture of a map, and those in the filter of a view, which may name a part. */
function namedWholes(kind: PartedKind, request: ViewRequest): string[] {
  const filterValues = 'filter' in request ? positive(request.filter[kind]) : [];
  return [
    ...(request.kind === `${kind}-map` && 'ref' in request ? [request.ref] : []),
    ...filterValues.map((value) => value.split('/')[0] ?? value),
  ];
}

const positive = (values: readonly { value: string; negate?: true }[] = []): string[] =>
  values.filter(({ negate }) => !negate).map(({ value }) => value);

function add(documents: Map<string, Map<string, DocumentRef>>, id: string, document: DocumentRef): void {
  const byHref = getOrAdd(documents, id, () => new Map<string, DocumentRef>());
  getOrAdd(byHref, document.href, () => document);
}

function sortByTitle(
  documents: ReadonlyMap<string, ReadonlyMap<string, DocumentRef>>,
): Map<string, DocumentRef[]> {
  return new Map(
    [...documents].map(([id, byHref]) => [
      id,
      [...byHref.values()].sort(
        (a, b) => collator.compare(a.title, b.title) || collator.compare(a.href, b.href),
      ),
    ]),
  );
}
