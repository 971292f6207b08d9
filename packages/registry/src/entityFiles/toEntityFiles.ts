import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { CoverageFile } from '../model/coverage.js';
import type { Link } from '../model/link.js';
import type { Person, Persona, ShownRegistry } from '../model/registry.js';
import { GAP_RULES } from '../model/request.js';
import type { RouteOptions } from '../model/routes.js';
import type { PersonaCardView, PersonCardView } from '../model/view.js';
import { toNames } from '../requests/names.js';
import { buildOrganisationCards } from '../viewModel/buildOrganisationCards.js';
import { buildViewModel, toEnvironmentView } from '../viewModel/buildViewModel.js';
import { MAX_CARD_LINES, toServiceHead } from '../viewModel/toServiceCard.js';
import type { Access, ViewModel } from '../viewModel/viewModel.js';
import { ENGLISH, type Words } from '../words/words.js';
import { buildPeopleOf } from './buildPeopleOf.js';
import {
  type AccessFile,
  type ArchitectureFile,
  ENVIRONMENTS_FILE,
  type EnvironmentsFile,
  FACETS_FILE,
  INTERACTIONS_FILE,
  NAMES_FILE,
  ORGANISATION_FILE,
  PEOPLE_FILE,
  type PeopleFile,
  type PersonaFile,
  type PersonFile,
  type ProcessFile,
  RETIRED_FILE,
  type ServiceFile,
  type TeamFile,
  toAccessFileName,
  toArchitectureFileName,
  toCoverageFileName,
  toPersonaFileName,
  toPersonFileName,
  toProcessFileName,
  toServiceFileName,
  toTeamFileName,
  WORDS_FILE,
} from './entityFiles.js';
import type { RegistryReader } from './registryReader.js';
import { createFilePacker } from './storedAccess.js';
import { toFacets } from './toFacets.js';
import { toPersonFacets, toTeamValues } from './toPersonFacets.js';

/**
 * The registry as files: name → JSON text. The same registry gives the same bytes. `entityFiles.ts` lists the files and their readers.
 */
export function toEntityFiles(registry: ShownRegistry, routes: RouteOptions): Map<string, string> {
  const model = buildViewModel(registry, routes);
  return new Map([...toRegistryFiles(model), ...toCoverageFiles(model)]);
}

/** The files of the registry without the gaps. Each file is made when the caller takes it, so that the caller need not hold all of them. */
export function* toRegistryFiles(model: ViewModel): Iterable<readonly [name: string, text: string]> {
  for (const [name, make] of listRegistryFiles(model)) yield [name, JSON.stringify(make())];
}

/**
 * Reads the same files without their texts: a file is made when a view asks for it. One view needs few of them. The files in `LATER_FILES` take as
 * long as all others together, and are missing.
 */
export function openModel(model: ViewModel): RegistryReader {
  const makers = new Map(listRegistryFiles(model));
  const contents = new Map<string, unknown>();
  return {
    read(name) {
      const make = makers.get(name);
      // A view expects what a file can say: no property is `undefined`.
      return make && getOrAdd(contents, name, () => JSON.parse(JSON.stringify(make())));
    },
  };
}

/** A file by its name, and the function that makes its content. */
type LazyFile = readonly [name: string, make: () => unknown];

function* listRegistryFiles(model: ViewModel): Iterable<LazyFile> {
  const { registry } = model;
  const file = <T>(name: string, make: () => T): LazyFile => [name, make];

  const toPeopleOf = buildPeopleOf(model);
  for (const persona of model.personas) {
    const card = model.cards.get(persona.id);
    if (card === undefined) continue;
    yield file<PersonaFile>(toPersonaFileName(persona.id), () =>
      toPersonaFile(persona, card, model.accessByPersona.get(persona.id) ?? [], toPeopleOf(persona)),
    );
  }
  for (const service of model.services) {
    const { id } = service;
    yield file<ServiceFile>(toServiceFileName(id), () => ({ id, head: toServiceHead(service, model) }));
    yield file<AccessFile>(toAccessFileName(id), () =>
      toAccessFile(model.links.to('service', id), model.accessByService.get(id) ?? []),
    );
  }
  const { toPersonCard, toTeamCard, toTeamHolders } = buildOrganisationCards(model);
  const personCards = new Map<string, PersonCardView>();
  const cardOf = (person: Person) => getOrAdd(personCards, person.id, () => toPersonCard(person));
  const people = entriesOf(registry.people);
  for (const person of people) {
    const { id } = person;
    yield file<PersonFile>(toPersonFileName(id), () => ({ id, card: cardOf(person) }));
  }
  const teams = entriesOf(registry.teams);
  yield file<PeopleFile>(PEOPLE_FILE, () => ({
    people: people.map((person) => toPersonFacets(cardOf(person), registry)),
    ...(registry.hiddenPeople !== undefined && { hidden: registry.hiddenPeople }),
    teams: teams.map(({ id }) => ({ id, ...toTeamValues([id], registry) })),
  }));
  for (const team of teams) {
    const { id } = team;
    yield file<TeamFile>(toTeamFileName(id), () => ({
      id,
      card: toTeamCard(team),
      holders: toTeamHolders(team),
    }));
  }
  for (const [id, picture] of model.pictures.processes)
    yield file<ProcessFile>(toProcessFileName(id), () => ({ id, picture }));
  for (const [id, picture] of model.pictures.architectures)
    yield file<ArchitectureFile>(toArchitectureFileName(id), () => ({ id, picture }));
  yield file(INTERACTIONS_FILE, () => model.interactions);
  yield file(ORGANISATION_FILE, () => model.chart);
  yield file(FACETS_FILE, () => toFacets(model));
  yield file<EnvironmentsFile>(ENVIRONMENTS_FILE, () => ({
    environments: model.environments.map(toEnvironmentView),
    hasAccess: model.hasAccess,
  }));
  yield file(NAMES_FILE, () => toNames(model.named ?? registry));
  if (model.words !== ENGLISH) yield file<Words>(WORDS_FILE, () => model.words);
}

/** The names of all files of gaps, even of kinds without gaps. */
export const COVERAGE_FILES: readonly string[] = GAP_RULES.map(toCoverageFileName);

/** The names of all files that `openModel` does not make. */
export const LATER_FILES: ReadonlySet<string> = new Set([...COVERAGE_FILES, RETIRED_FILE]);

/** The files of the gaps. All rules about gaps run for them. */
export function toCoverageFiles(model: ViewModel): Map<string, string> {
  return new Map(
    model.toCoverage().map((kind: CoverageFile) => [toCoverageFileName(kind.rule), JSON.stringify(kind)]),
  );
}

export function toPersonaFile(
  { id, aliases, identity, wanted }: Persona,
  card: PersonaCardView,
  access: readonly Access[],
  people: Pick<PersonaFile, 'people' | 'hiddenPeople'> = { people: [] },
): PersonaFile {
  const { grants, pack } = createFilePacker();
  return {
    id,
    card,
    aliases,
    ...people,
    ...(wanted !== undefined && { wanted }),
    ...(identity && { identity }),
    access: access.map(({ row }) => ({ service: row.service, cells: pack(row.cells) })),
    grants,
  };
}

function toAccessFile(service: Link, access: readonly Access[]): AccessFile {
  const { grants, pack } = createFilePacker();
  return {
    service,
    lines: access.slice(0, MAX_CARD_LINES).map(({ row: { who }, phrases }) => ({
      persona: who.persona,
      personaKind: who.personaKind,
      phrases,
    })),
    rows: access.map(({ row: { who, cells } }) => ({ who, cells: pack(cells) })),
    grants,
  };
}
