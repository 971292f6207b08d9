import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Definition, DocumentRef, Mention } from '../model/document.js';
import type { PartedKind } from '../model/kinds.js';
import type { Registry } from '../model/registry.js';
import type { ViewRequest } from '../model/request.js';
import { resolveRequest } from '../requests/checkRequest.js';
import { buildNameLookup, toNames } from '../requests/names.js';

/** Which documents speak of which persona, service and skill. */
export interface Documents {
  /** The document whose `:::persona` block defines the persona. */
  definedIn: ReadonlyMap<string, DocumentRef>;
  /** By id, each document once, by title. Those that define are not repeated here. */
  personas: ReadonlyMap<string, readonly DocumentRef[]>;
  services: ReadonlyMap<string, readonly DocumentRef[]>;
  /** Those with a table, gallery or the like that is filtered by the skill. */
  skills: ReadonlyMap<string, readonly DocumentRef[]>;
  processes: ReadonlyMap<string, readonly DocumentRef[]>;
  architectures: ReadonlyMap<string, readonly DocumentRef[]>;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Mentions whose reference means nothing are left out: `checkMentions` tells of them. So are those in documents without a page. */
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
    for (const id of namedSkills(value)) add(skills, id, document);
    for (const id of namedWholes('process', value)) add(processes, id, document);
    for (const id of namedWholes('architecture', value)) add(architectures, id, document);
  }
  return {
    definedIn,
    personas: sorted(personas),
    services: sorted(services),
    skills: sorted(skills),
    processes: sorted(processes),
    architectures: sorted(architectures),
  };
}

function namedPersonas(request: ViewRequest): string[] {
  if (request.kind === 'persona-card' || request.kind === 'persona-link') return [request.ref];
  return 'filter' in request ? positive(request.filter.persona) : [];
}

/** A table of personas that is filtered by a service says nothing of the service; an access table does. */
function namedServices(request: ViewRequest): string[] {
  if (request.kind === 'service-card' || request.kind === 'service-link') return [request.ref];
  return request.kind === 'access-table' ? positive(request.filter.service) : [];
}

const namedSkills = (request: ViewRequest): string[] =>
  'filter' in request ? positive(request.filter.skill) : [];

/** Its map, and whatever shows those who work in it or in a part of it. */
function namedWholes(kind: PartedKind, request: ViewRequest): string[] {
  const filtered = 'filter' in request ? positive(request.filter[kind]) : [];
  return [
    ...(request.kind === `${kind}-map` && 'ref' in request ? [request.ref] : []),
    ...filtered.map((value) => value.split('/')[0] ?? value),
  ];
}

const positive = (values: readonly { value: string; negate?: true }[] = []): string[] =>
  values.filter(({ negate }) => !negate).map(({ value }) => value);

function add(documents: Map<string, Map<string, DocumentRef>>, id: string, document: DocumentRef): void {
  const byHref = getOrAdd(documents, id, () => new Map<string, DocumentRef>());
  getOrAdd(byHref, document.href, () => document);
}

function sorted(
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
