import { dirname } from 'node:path';
import { type DataPlace, findDataPlace, type Repository } from 'persona-registry/history';
import type { ReadInputs } from '../check/readInputs.js';

/** Where the data of a command line, and the documents that define personas, are in the repository. */
export function findPlace({ dataPlaces, groups }: ReadInputs, { root }: Repository): DataPlace {
  const texts = groups.flatMap(({ settings }) => [...(settings.texts?.values() ?? [])]);
  const hasDefinition = texts.some((text) => DEFINITION.test(text));
  const folders = groups.flatMap(({ documents }) => documents.map(({ path }) => dirname(path)));
  return findDataPlace({ root, dataPlaces, documentFolders: hasDefinition ? folders : [] });
}

/** A block that may define a persona. */
const DEFINITION = /^\s*(?:>\s*)?:{3,}\s*persona\b/m;
