import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute } from 'node:path';
import type { DataPlace, Repository } from 'persona-registry/history';
import { DEFAULT_FILES, DEFAULT_FOLDER, toDisplayPath } from 'persona-registry/node';
import type { ReadInputs } from '../check/readInputs.js';

/**
 * Where the data and the documents that define personas are in the repository. Documents count only if one of today's defines a persona: reading all of them at each
 * commit would take long.
 */
export function findPlace({ dataPlaces, groups }: ReadInputs, { root }: Repository): DataPlace {
  const toPath = (path: string) => toDisplayPath(root, toReal(path));
  const isInside = (path: string) => path !== '..' && !path.startsWith('../') && !isAbsolute(path);
  const texts = groups.flatMap(({ settings }) => [...(settings.texts ?? [])]);
  const hasDefinition = texts.some(([, text]) => /^\s*(?:>\s*)?:{3,}\s*persona\b/m.test(text));
  const folders = new Set(
    groups.flatMap(({ documents }) => documents.map(({ path }) => toPath(dirname(path)))),
  );
  const isOuter = (folder: string) =>
    ![...folders].some((other) => other !== folder && (other === '' || folder.startsWith(`${other}/`)));
  const places = dataPlaces.map(toPath).filter(isInside);
  return {
    data: places,
    // Names that are tried one after another. A version with several of them has a mistake.
    isDefault: places.length === NAMES.length && places.every((path) => NAMES.includes(basename(path))),
    documents: hasDefinition ? [...folders].filter(isOuter).filter(isInside) : [],
  };
}

const NAMES: readonly string[] = [...DEFAULT_FILES, DEFAULT_FOLDER];

/** The folder of a file is real, although the file may not exist. */
function toReal(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : `${toReal(folder)}${path.slice(folder.length)}`;
  }
}
