import type { FoundReference } from '../build/findReference.js';
import { isId } from '../data/ids.js';
import {
  type AccessFile,
  ENVIRONMENTS_FILE,
  type EnvironmentsFile,
  FACETS_FILE,
  type FacetsFile,
  NAMES_FILE,
  type PersonaFile,
  type ServiceFile,
  toAccessFileName,
  toPersonaFileName,
  toServiceFileName,
} from './entityFiles.js';
import { buildNameLookup, type NamedKind, type NameLookup, type Names } from './names.js';
import type { RegistryReader } from './registryReader.js';

/** The files of a registry by what they hold. A file is read when first asked for, once per view; what is missing is empty. */
export interface OpenRegistry {
  persona(id: string): PersonaFile | undefined;
  service(id: string): ServiceFile | undefined;
  access(id: string): AccessFile;
  facets(): FacetsFile;
  environments(): EnvironmentsFile;
  names(): Names;
}

const NO_FACETS: FacetsFile = {
  names: { service: [], team: [], group: [], process: [], architecture: [], skill: [], environment: [] },
  personas: [],
};
const NO_NAMES: Names = {
  entries: {
    persona: [],
    service: [],
    team: [],
    group: [],
    process: [],
    architecture: [],
    skill: [],
    environment: [],
  },
  parts: { process: {}, architecture: {} },
};

export function openRegistry(reader: RegistryReader): OpenRegistry {
  const files = new Map<string, unknown>();
  // The files are our own output: their types are those of `toEntityFiles`.
  const read = <T>(name: string): T | undefined => {
    if (!files.has(name)) files.set(name, reader.read(name));
    return files.get(name) as T | undefined;
  };
  // A file's name ignores case and its id does not; what is no id is no file's name.
  const readEntity = <T extends { id: string }>(
    id: string,
    toName: (id: string) => string,
  ): T | undefined => {
    const file = isId(id) ? read<T>(toName(id)) : undefined;
    return file?.id === id ? file : undefined;
  };
  return {
    persona: (id) => readEntity<PersonaFile>(id, toPersonaFileName),
    service: (id) => readEntity<ServiceFile>(id, toServiceFileName),
    access: (id) => read<AccessFile>(toAccessFileName(id)) ?? { personas: [] },
    facets: () => read<FacetsFile>(FACETS_FILE) ?? NO_FACETS,
    environments: () => read<EnvironmentsFile>(ENVIRONMENTS_FILE) ?? { environments: [] },
    names: () => read<Names>(NAMES_FILE) ?? NO_NAMES,
  };
}

/**
 * A lookup that takes an exact id from the file that shows it, and reads the names only for anything else: so that a view of exact ids does
 * not depend on every name. An exact id is the first tier of `findReference`, hence the answer is the same.
 */
export function openNames(files: OpenRegistry, knows: (kind: NamedKind, id: string) => boolean): NameLookup {
  let names: NameLookup | undefined;
  const all = () => {
    names ??= buildNameLookup(files.names());
    return names;
  };
  return {
    find: (kind, text): FoundReference => (knows(kind, text) ? { id: text } : all().find(kind, text)),
    valid: (kind) => all().valid(kind),
    findPart: (kind, id, text) => all().findPart(kind, id, text),
    validParts: (kind, id) => all().validParts(kind, id),
  };
}
