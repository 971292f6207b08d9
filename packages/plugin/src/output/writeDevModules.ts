import { join } from 'node:path';
import {
  ALL_INSTANCES_PROBLEMS_FILE,
  ALL_LIVE_FILE,
  ALL_PROBLEMS_FILE,
  LIVE_FILE,
  LIVE_FOLDER,
  PROBLEMS_FOLDER,
} from '../shared/names.js';
import { replaceFile } from './replaceFile.js';

/**
 * Writes the modules that the code in the browser imports in the dev server: lists of what each instance of the plugin writes.
 *
 * @param folder absolute folder with the folders of the instances
 * @param ids ids of the instances
 */
export function writeDevModules(folder: string, ids: readonly string[]): void {
  replaceFile(join(folder, ALL_LIVE_FILE), [toList(ids, `${LIVE_FOLDER}/${LIVE_FILE}`)]);
  replaceFile(join(folder, ALL_INSTANCES_PROBLEMS_FILE), [
    toList(ids, `${PROBLEMS_FOLDER}/${ALL_PROBLEMS_FILE}`),
  ]);
}

/** A module whose default export is the list of the contents of a file in the folder of each instance. */
const toList = (ids: readonly string[], file: string): string =>
  [
    ...ids.map((id, index) => `import file${index} from './${id}/${file}';\n`),
    `export default [${ids.map((_, index) => `file${index}`).join(', ')}];\n`,
  ].join('');
