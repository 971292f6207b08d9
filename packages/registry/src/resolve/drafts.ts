import type { TextList } from '../model/data.js';
import type { Entity } from '../model/registry.js';
import type { Written } from './collectEntries.js';
import { type Item, readItems } from './readItems.js';

/** An entry as written, with what a reference to it needs; the rest is filled in when every kind has got that far. */
export interface Draft<Input extends object = object> {
  entity: Entity;
  /** The entity's aliases, with places. */
  aliases: Item[];
  written: Written<Input>;
}

/** What entries may have, whatever their kind. */
interface NamedInput {
  name?: string;
  aliases?: TextList;
}

/** Id, name (by default the id) and aliases of each entry, numbered in order. */
export function toDrafts<Input extends object>(written: readonly Written<Input>[]): Draft<Input>[] {
  return written.map((entry, order) => {
    const { id } = entry;
    const input: NamedInput = entry.input;
    const aliases = readItems(input.aliases, entry, 'aliases');
    const name = input.name?.trim() ?? id;
    return { entity: { id, name, aliases: aliases.map(({ text }) => text), order }, aliases, written: entry };
  });
}
