import type { TextList } from '../model/data.js';
import type { Entity } from '../model/registry.js';
import { toName } from '../values/toName.js';
import type { Written } from './collectEntries.js';
import { type Item, readItems } from './readItems.js';

/** An entry as written, with its id, name and aliases. References need these, so all entries are drafted before any is completed. */
export interface Draft<Input extends object = object> {
  entity: Entity;
  /** The entity's aliases, with places. */
  aliases: Item[];
  written: Written<Input>;
}

/** Fields that an entry of any kind may have. */
interface NamedInput {
  name?: string;
  aliases?: TextList;
}

/** Gives each entry its id, its name (by default the id), its aliases and its position. */
export function toDrafts<Input extends object>(written: readonly Written<Input>[]): Draft<Input>[] {
  return written.map((entry, order) => {
    const { id } = entry;
    const input: NamedInput = entry.input;
    const aliases = readItems(input.aliases, entry, 'aliases');
    const name = input.name === undefined ? id : toName(input.name);
    return { entity: { id, name, aliases: aliases.map(({ text }) => text), order }, aliases, written: entry };
  });
}
