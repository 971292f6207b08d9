import { entryWordOf } from '../data/describePath.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition } from '../model/document.js';
import type { EntityKind, Origins } from '../model/registry.js';
import { collectDefinitions } from './collectDefinitions.js';
import {
  collectEntries,
  type EntryOf,
  type RegistrySource,
  type Section,
  withoutDuplicates,
} from './collectEntries.js';
import { type Draft, toDrafts } from './drafts.js';
import { findDuplicateNames } from './findDuplicateNames.js';

/** Each section, and the kind of its entries. */
export const KIND_OF_SECTION = {
  environments: 'environment',
  groups: 'group',
  teams: 'team',
  processes: 'process',
  architectures: 'architecture',
  services: 'service',
  roles: 'role',
  skills: 'skill',
  duties: 'duty',
  personas: 'persona',
  people: 'person',
  separationOfDuties: 'separationOfDuties',
} as const satisfies Record<Section, EntityKind | 'separationOfDuties'>;

const SECTIONS = Object.keys(KIND_OF_SECTION) as Section[];

export type Drafts = { [Key in Section]: Draft<EntryOf<Key>>[] };

/** The entries of all files and definitions by section, each id once, with what is wrong with ids and names. */
export function draftSections(
  sources: readonly RegistrySource[],
  definitions: readonly Definition[],
  diagnostics: Diagnostic[],
): Drafts {
  const report = (problem: Diagnostic) => diagnostics.push(problem);
  const draft = <Key extends Section>(section: Key): Draft<EntryOf<Key>>[] =>
    toDrafts(withoutDuplicates(collectEntries(sources, section), section, report));
  const personas = [...collectEntries(sources, 'personas'), ...collectDefinitions(definitions, report)];
  const drafts: Drafts = {
    environments: draft('environments'),
    groups: draft('groups'),
    teams: draft('teams'),
    processes: draft('processes'),
    architectures: draft('architectures'),
    services: draft('services'),
    roles: draft('roles'),
    skills: draft('skills'),
    duties: draft('duties'),
    personas: toDrafts(withoutDuplicates(personas, 'personas', report)),
    people: draft('people'),
    separationOfDuties: draft('separationOfDuties'),
  };
  for (const section of SECTIONS) {
    for (const group of section === 'roles' ? bySystem(drafts.roles) : [drafts[section]]) {
      for (const problem of findDuplicateNames(entryWordOf(section) ?? section, group)) report(problem);
    }
  }
  return drafts;
}

/** Where each entry was written. */
export function registerOrigins(drafts: Drafts, origins: Origins): void {
  for (const section of SECTIONS) {
    for (const { entity, written } of drafts[section]) {
      origins.set(`${KIND_OF_SECTION[section]}:${entity.id}`, written.place);
    }
  }
}

/** Two systems may call a role the same: each has its Contributor. */
function bySystem(roles: Drafts['roles']): Drafts['roles'][] {
  const groups = new Map<string, Drafts['roles']>();
  for (const role of roles) {
    const system = role.written.input.system ?? 'azure';
    const group = groups.get(system);
    if (group === undefined) groups.set(system, [role]);
    else group.push(role);
  }
  return [...groups.values()];
}
