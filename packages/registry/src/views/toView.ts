import type { PersonaFile, PersonFacets } from '../entityFiles/entityFiles.js';
import { type OpenRegistry, openNames, openRegistry } from '../entityFiles/openRegistry.js';
import type { RegistryReader } from '../entityFiles/registryReader.js';
import { toReferenceProblem } from '../lookup/toReferenceProblem.js';
import { narrowOrganisation } from '../maps/narrowOrganisation.js';
import type { Selection } from '../maps/selection.js';
import { toArchitectureMap } from '../maps/toArchitectureMap.js';
import { toInteractionMap } from '../maps/toInteractionMap.js';
import { toProcessMap } from '../maps/toProcessMap.js';
import { toTeamMap } from '../maps/toTeamMap.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type Filter, type FilterName, GAP_RULES, type ViewRequest } from '../model/request.js';
import type { View } from '../model/view.js';
import type { LayoutEngine } from '../pictures/layoutGraph.js';
import { resolveRequest } from '../requests/checkRequest.js';
import { describeFilter } from '../requests/describeFilter.js';
import { toPersonaLink, toVariant } from '../viewModel/toPersonaCard.js';
import { toPersonLink } from '../viewModel/toPersonCard.js';
import { toServiceCard, toServiceLink } from '../viewModel/toServiceCard.js';
import { toTeamLink } from '../viewModel/toTeamCard.js';
import { matchFacets, matchFilter } from './matchFacets.js';
import { buildNamer, type Namer } from './namer.js';
import { toAccessTable } from './toAccessTable.js';
import { toCoverage } from './toCoverage.js';
import { toPeople } from './toPeople.js';
import { toPersonaCards } from './toPersonaCards.js';
import { toPersonaMatrix } from './toPersonaMatrix.js';
import { toPersonaTable } from './toPersonaTable.js';
import { toProblemView } from './toProblemView.js';

/**
 * Makes the view that a directive requests. Reads exactly the files that the view shows (`entityFiles.ts`), and `names.json` for a reference that is
 * not an exact id. Without a `layout`, pictures that need one (`needsLayout`) are only tables. An unknown reference gives a problem view and
 * diagnostics. The caller adds the place to the diagnostics.
 */
export function toView(
  request: ViewRequest,
  reader: RegistryReader,
  layout?: LayoutEngine,
): { view: View; diagnostics: Diagnostic[] } {
  const files = openRegistry(reader);
  if (request.kind === 'problem') return toProblem(request, [request.diagnostic], files);
  const namer = buildNamer(request.kind, files);
  const { value, diagnostics } = resolveRequest(
    request,
    openNames(files, (kind, id) => namer.nameOf(kind, id) !== undefined),
  );
  const view = value && answer(value, files, namer, layout);
  return view === undefined ? toProblem(request, diagnostics, files) : { view, diagnostics };
}

/** If there are no diagnostics, `names.json` has the name, but the file of the entity is missing (in the dev server, not yet written). */
function toProblem(
  request: ViewRequest,
  diagnostics: Diagnostic[],
  files: OpenRegistry,
): { view: View; diagnostics: Diagnostic[] } {
  const [first = missing(request), ...others] = diagnostics;
  return { view: toProblemView(first, others, files.words()), diagnostics: [first, ...others] };
}

/** Whether the view has a picture that needs a layout engine. The engine is loaded only for such views. */
export const needsLayout = ({ kind }: ViewRequest): boolean =>
  kind === 'architecture-map' || kind === 'interaction-map';

function answer(
  request: ViewRequest,
  files: OpenRegistry,
  namer: Namer,
  layout: LayoutEngine | undefined,
): View | undefined {
  switch (request.kind) {
    case 'persona-card': {
      const persona = files.persona(request.ref);
      return persona && toVariant(persona.card, request.variant);
    }
    case 'persona-link': {
      const persona = files.persona(request.ref);
      return persona && toPersonaLink(persona.card);
    }
    case 'service-link': {
      const service = files.service(request.ref);
      return service && toServiceLink(service.head);
    }
    case 'person-link': {
      const person = files.person(request.ref);
      return person && toPersonLink(person.card);
    }
    case 'person-card':
      return files.person(request.ref)?.card;
    case 'team-link': {
      const team = files.team(request.ref);
      return team && toTeamLink(team.card);
    }
    case 'team-card':
      return files.team(request.ref)?.card;
    case 'service-card': {
      const service = files.service(request.ref);
      return service && toServiceCard(service.head, files.access(request.ref));
    }
    case 'persona-table': {
      const { filter, groupBy } = request;
      return toPersonaTable(readMatching(filter, files), {
        words: files.words(),
        ...request,
        filter: namer.withNames(filter),
        ...(groupBy && { groupOrder: files.facets().names[groupBy].map(({ id }) => id) }),
      });
    }
    case 'persona-cards': {
      return toPersonaCards(readMatching(request.filter, files), {
        words: files.words(),
        ...request,
        filter: namer.withNames(request.filter),
      });
    }
    case 'people': {
      const { filter } = request;
      const { people: all, hidden } = files.people();
      const people = all
        .filter((facets) => matchFilter(filter, (name) => peopleValues(facets, name)))
        .flatMap(({ id }) => files.person(id) ?? []);
      return toPeople(people, { words: files.words(), filter: namer.withNames(filter), hidden });
    }
    case 'persona-matrix':
      return toPersonaMatrix(request, namer.withNames(request.filter), files);
    case 'access-table':
      return toAccessTable(request.filter, namer.withNames(request.filter), files);
    case 'process-map': {
      const process = files.process(request.ref);
      return (
        process &&
        toProcessMap(process.picture, {
          words: files.words(),
          selection: toSelection(request.filter, files, namer),
        })
      );
    }
    case 'architecture-map': {
      const architecture = files.architecture(request.ref);
      return (
        architecture &&
        toArchitectureMap(architecture.picture, layout, {
          words: files.words(),
          selection: toSelection(request.filter, files, namer),
        })
      );
    }
    case 'coverage':
      return readCoverage(request, files, namer);
    case 'interaction-map':
      return toInteractionMap(files.interactions(), layout, {
        words: files.words(),
        selection: toSelection(request.filter, files, namer),
        depth: request.depth,
      });
    case 'team-map':
      return toTeamMap(narrowOrganisation(files.organisation(), request.filter), {
        words: files.words(),
        filterText: describeFilter(namer.withNames(request.filter), files.words()),
      });
    case 'problem':
      return undefined;
  }
}

function peopleValues(facets: PersonFacets, name: FilterName): readonly string[] {
  if (name === 'person') return [facets.id];
  return name === 'team' || name === 'group' || name === 'persona' ? facets[name] : [];
}

/** The personas that match the filter of a picture. Without a filter, it reads nothing and returns `undefined`. */
function toSelection(filter: Filter, files: OpenRegistry, namer: Namer): Selection | undefined {
  const filterText = describeFilter(namer.withNames(filter), files.words());
  if (filterText === '') return undefined;
  const matching = files.facets().personas.filter((facets) => matchFacets(facets, filter));
  return { filterText, ids: new Set(matching.map(({ id }) => id)) };
}

function readMatching(filter: Filter, files: OpenRegistry): PersonaFile[] {
  return files
    .facets()
    .personas.filter((facets) => matchFacets(facets, filter))
    .flatMap(({ id }) => files.persona(id) ?? []);
}

function readCoverage(
  { filter, gaps }: Extract<ViewRequest, { kind: 'coverage' }>,
  files: OpenRegistry,
  namer: Namer,
): View {
  const kinds = GAP_RULES.filter((rule) => gaps === undefined || gaps.includes(rule));
  return toCoverage(
    kinds.flatMap((rule) => files.coverage(rule) ?? []),
    {
      words: files.words(),
      filter,
      filterNames: namer.withNames(filter),
      facets: () => new Map(files.facets().personas.map((facets) => [facets.id, facets])),
    },
  );
}

function missing(request: ViewRequest): Diagnostic {
  const ref = 'ref' in request ? request.ref : '';
  // The kind of a view begins with the kind of its entity: `process-map`.
  const [what = ''] = request.kind.split('-');
  return toReferenceProblem(ref, {}, { what });
}
