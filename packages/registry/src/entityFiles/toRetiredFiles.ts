import type { ViewModel } from '../viewModel/viewModel.js';
import { type PersonaFile, RETIRED_FILE, type RetiredFile, toPersonaFileName } from './entityFiles.js';
import { toPersonaFile } from './toEntityFiles.js';

/** The personas that only one cut version defines, in the view model of that version. */
export interface RetiredModel {
  version: string;
  ids: readonly string[];
  model: ViewModel;
}

/**
 * The file of what cut versions define and the registry no longer has, as name → JSON text. None if there is no such persona.
 *
 * @param toHref gives the address to which a link of these personas may lead; `undefined` makes the link a text
 */
export function* toRetiredFiles(
  models: Iterable<RetiredModel>,
  toHref: (href: string) => string | undefined,
): Iterable<readonly [name: string, text: string]> {
  const retired: RetiredFile = {};
  for (const { version, ids, model } of models) {
    const files: Record<string, PersonaFile> = {};
    for (const id of ids) {
      const persona = model.registry.personas[id];
      const card = model.cards.get(id);
      if (persona === undefined || card === undefined) continue;
      files[toPersonaFileName(id)] = toPersonaFile(persona, card, model.accessByPersona.get(id) ?? []);
    }
    retired[version] = files;
  }
  if (Object.keys(retired).length === 0) return;
  // `JSON.stringify` leaves out a property whose value is undefined.
  const replace = (key: string, value: unknown) =>
    key === 'href' && typeof value === 'string' ? toHref(value) : value;
  yield [RETIRED_FILE, JSON.stringify(retired, replace)];
}
