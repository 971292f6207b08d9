import { toRecord } from '../lookup/toRecord.js';
import type { CoverageFile } from '../model/coverage.js';
import type { NamedKind } from '../model/kinds.js';
import type { InteractionPicture, OrganisationPicture } from '../model/picture.js';
import type { AccessRowView } from '../model/view.js';
import { buildNameLookup, type NameLookup, type Names, NO_NAMES } from '../requests/names.js';
import { isId, isPersonId } from '../values/ids.js';
import { type PersonaMark, toAccessRow } from '../viewModel/toAccessRow.js';
import { ENGLISH, type Words } from '../words/words.js';
import {
  type AccessFile,
  type ArchitectureFile,
  ENVIRONMENTS_FILE,
  type EnvironmentsFile,
  FACET_KINDS,
  FACETS_FILE,
  type FacetsFile,
  INTERACTIONS_FILE,
  NAMES_FILE,
  ORGANISATION_FILE,
  PEOPLE_FILE,
  type PeopleFile,
  type PersonaFile,
  type PersonFile,
  type ProcessFile,
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
import { restoreCells } from './storedAccess.js';

/** Typed access to the files of a registry. Each file is read at its first use, once per view. A missing file is empty. */
export interface OpenRegistry {
  persona(id: string): PersonaFile | undefined;
  service(id: string): ServiceFile | undefined;
  person(id: string): PersonFile | undefined;
  team(id: string): TeamFile | undefined;
  access(id: string): Pick<AccessFile, 'lines' | 'rows'>;
  process(id: string): ProcessFile | undefined;
  architecture(id: string): ArchitectureFile | undefined;
  /** The access rows of a persona (one per service), and of a service (one per persona). */
  personaRows(id: string): AccessRowView[];
  serviceRows(id: string): AccessRowView[];
  interactions(): InteractionPicture;
  organisation(): OrganisationPicture;
  facets(): FacetsFile;
  people(): PeopleFile;
  /** The gaps of one kind; `undefined` if the data switches the rule off. */
  coverage(rule: string): CoverageFile | undefined;
  environments(): EnvironmentsFile;
  names(): Names;
  /** The words of the locale. A registry in English has no file of them. */
  words(): Words;
}

const NO_FACETS: FacetsFile = { names: toRecord(FACET_KINDS, () => []), personas: [] };

export function openRegistry(reader: RegistryReader): OpenRegistry {
  const files = new Map<string, unknown>();
  // `toEntityFiles` wrote the files, so their types are known.
  const read = <T>(name: string): T | undefined => {
    if (!files.has(name)) files.set(name, reader.read(name));
    return files.get(name) as T | undefined;
  };
  // File names ignore case and ids do not, so the id in the file decides. A text that is not an id has no file.
  const readEntity = <T extends { id: string }>(
    id: string,
    toName: (id: string) => string,
    isValid = isId,
  ): T | undefined => {
    const file = isValid(id) ? read<T>(toName(id)) : undefined;
    return file?.id === id ? file : undefined;
  };
  const persona = (id: string) => readEntity<PersonaFile>(id, toPersonaFileName);
  const access = (id: string) => read<AccessFile>(toAccessFileName(id));
  const environments = () =>
    read<EnvironmentsFile>(ENVIRONMENTS_FILE) ?? { environments: [], hasAccess: false };
  return {
    persona,
    service: (id) => readEntity<ServiceFile>(id, toServiceFileName),
    person: (id) => readEntity<PersonFile>(id, toPersonFileName, isPersonId),
    team: (id) => readEntity<TeamFile>(id, toTeamFileName),
    process: (id) => readEntity<ProcessFile>(id, toProcessFileName),
    architecture: (id) => readEntity<ArchitectureFile>(id, toArchitectureFileName),
    access: (id) => access(id) ?? { lines: [], rows: [] },
    personaRows: (id) => {
      const file = persona(id);
      return file === undefined ? [] : restorePersonaRows(file);
    },
    serviceRows: (id) => {
      const file = access(id);
      return file === undefined ? [] : restoreServiceRows(file);
    },
    interactions: () => read<InteractionPicture>(INTERACTIONS_FILE) ?? { teams: [], personas: [] },
    people: () => read<PeopleFile>(PEOPLE_FILE) ?? { people: [], teams: [] },
    organisation: () => read<OrganisationPicture>(ORGANISATION_FILE) ?? { units: [] },
    facets: () => read<FacetsFile>(FACETS_FILE) ?? NO_FACETS,
    coverage: (rule) => read<CoverageFile>(toCoverageFileName(rule)),
    environments,
    names: () => read<Names>(NAMES_FILE) ?? NO_NAMES,
    words: () => read<Words>(WORDS_FILE) ?? ENGLISH,
  };
}

function restorePersonaRows(file: PersonaFile): AccessRowView[] {
  const mark = toMark(file);
  return file.access.map(({ service, cells }) =>
    toAccessRow(mark, service, restoreCells(cells, file.grants, service)),
  );
}

function restoreServiceRows({ service, rows, grants }: AccessFile): AccessRowView[] {
  return rows.map(({ who, cells }) => toAccessRow(who, service, restoreCells(cells, grants, service)));
}

/** The persona part of access rows, from the file of the persona. */
export function toMark({ card, identity }: PersonaFile): PersonaMark {
  const { persona, personaKind, accent, monogram, team, sponsor } = card;
  return {
    persona,
    personaKind,
    ...(accent && { accent }),
    monogram,
    ...(team && { team }),
    ...(sponsor && { sponsor }),
    ...(identity && { identity }),
  };
}

/**
 * A lookup that accepts an exact id without reading `names.json`, so that a view of exact ids does not depend on all names. An exact id is the
 * first tier of `lookUp`, so the answer is the same.
 *
 * @param hasId whether an entity has exactly this id
 */
export function openNames(files: OpenRegistry, hasId: (kind: NamedKind, id: string) => boolean): NameLookup {
  let names: NameLookup | undefined;
  const all = () => {
    names ??= buildNameLookup(files.names());
    return names;
  };
  return {
    lookUp: (kind, text) => (hasId(kind, text) ? { id: text } : all().lookUp(kind, text)),
    indexOf: (kind) => all().indexOf(kind),
    partsOf: (kind, id) => all().partsOf(kind, id),
  };
}

/** The words with which views are made. */
export const readWords = (reader: RegistryReader): Words => openRegistry(reader).words();
