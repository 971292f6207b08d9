import { entryWordOf } from '../data/describePath.js';
import { toRecord } from '../lookup/toRecord.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition } from '../model/document.js';
import { ENTITY_KINDS, KINDS, type Section } from '../model/kinds.js';
import type { Origins } from '../model/origins.js';
import { withoutShipped } from './buildSystems.js';
import { collectDefinitions } from './collectDefinitions.js';
import {
  collectEntries,
  type EntryOf,
  type RegistrySource,
  type Written,
  withoutDuplicates,
} from './collectEntries.js';
import { type Draft, toDrafts } from './drafts.js';
import { findDuplicateNames } from './findDuplicateNames.js';

export const SECTIONS: readonly Section[] = ENTITY_KINDS.map((kind) => KINDS[kind].section);

export type Drafts = { [Key in Section]: Draft<EntryOf<Key>>[] };

/** Drafts the entries of all files and definitions by section, each id once. Problems of ids and names are added to `diagnostics`. */
export function draftSections(
  sources: readonly RegistrySource[],
  definitions: readonly Definition[],
  diagnostics: Diagnostic[],
): Drafts {
  const report = (problem: Diagnostic) => diagnostics.push(problem);
  const defined = collectDefinitions(definitions, report);
  // Each entry has the input of its own section. The type of a loop over sections cannot express that.
  const drafts = toRecord(SECTIONS, (section) => {
    const written: Written<object>[] = collectEntries(sources, section);
    const all = section === 'personas' ? [...written, ...defined] : written;
    return toDrafts(withoutDuplicates(all, section, report));
  }) as Drafts;
  for (const section of SECTIONS) {
    for (const group of section === 'roles' ? bySystem(drafts.roles) : [drafts[section]]) {
      for (const problem of findDuplicateNames(entryWordOf(section) ?? section, group)) report(problem);
    }
  }
  return { ...drafts, systems: withoutShipped(drafts.systems, report) };
}

/** Records the place of each entry. */
export function registerOrigins(drafts: Drafts, origins: Origins): void {
  for (const kind of ENTITY_KINDS) {
    for (const { entity, written } of drafts[KINDS[kind].section]) {
      origins.entries.set(`${kind}:${entity.id}`, written.place);
    }
  }
}

/** Groups roles by system, because two systems may have roles with the same name, such as Contributor. */
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
