import type { DataInput, TextList } from 'persona-registry';
import { normalizeList } from 'persona-registry';
import { fold } from 'persona-registry/text';
import type { ListField } from './statement.js';

/** Kinds of entries that fields name. */
export type NamedKind = 'persona' | 'team' | 'service' | 'skill' | 'process' | 'architecture';

export type NamingField = ListField | 'team' | 'sponsor' | 'replacedBy';

/** Fields whose values name entries. One entry has one spelling in all of the source. */
export const KIND_OF_FIELD: Partial<Record<NamingField, NamedKind>> = {
  team: 'team',
  teams: 'team',
  interactsWith: 'team',
  services: 'service',
  skills: 'skill',
  processes: 'process',
  architectures: 'architecture',
  sponsor: 'persona',
  replacedBy: 'persona',
};

const SECTIONS = {
  persona: 'personas',
  team: 'teams',
  service: 'services',
  skill: 'skills',
  process: 'processes',
  architecture: 'architectures',
} as const satisfies Record<NamedKind, keyof DataInput>;

/** The entries that the data has. */
export interface Names {
  /** The names to write, by kind. */
  listed: readonly (readonly [kind: NamedKind, name: string])[];
  /** The id of the entry that a text names, or else the text without case and punctuation. */
  toKey(kind: NamedKind, text: string): string;
}

export function collectNames(data: readonly DataInput[]): Names {
  const listed: [NamedKind, string][] = [];
  const ids = new Map<string, string>();
  for (const [kind, section] of Object.entries(SECTIONS) as [NamedKind, (typeof SECTIONS)[NamedKind]][]) {
    for (const source of data) {
      const entries: Readonly<Record<string, { name?: string; aliases?: TextList } | null>> =
        source[section] ?? {};
      for (const [id, entry] of Object.entries(entries)) {
        listed.push([kind, entry?.name ?? id]);
        for (const text of [id, entry?.name ?? id, ...normalizeList(entry?.aliases)])
          ids.set(`${kind} ${fold(text)}`, id);
      }
    }
  }
  return { listed, toKey: (kind, text) => ids.get(`${kind} ${fold(text)}`) ?? fold(text) };
}
