import { LATER_FILES, type RegistryReader, validateQuery } from 'persona-registry';
import { toViewKey } from '../shared/names.js';
import { answerRequest } from './answerRequest.js';
import { openDevSources } from './openSources.js';

const NO_DEPENDENCIES = { addDependency() {}, addMissingDependency() {} };

/**
 * Returns a function that answers the requests of open pages in the dev server, as the view loader does for the bundler. The registry comes from
 * memory, because its files are not written yet; the problems of documents are those of the last run.
 *
 * @param folder absolute folder of the plugin instance
 * @param id id of the plugin instance
 * @returns `undefined` for the key of another instance, and for a view that needs a file in `LATER_FILES`
 */
export function createAnswers(folder: string, id: string) {
  return async (key: string, registry: RegistryReader): Promise<string | undefined> => {
    const begin = toViewKey(id, '?');
    const query = key.startsWith(begin) ? validateQuery(key.slice(id.length)) : undefined;
    if (query === undefined) return undefined;
    let isWhole = true;
    const sources = {
      ...openDevSources(folder, NO_DEPENDENCIES),
      read(name: string) {
        if (LATER_FILES.has(name)) isWhole = false;
        return registry.read(name);
      },
    };
    const { view } = await answerRequest(query, sources);
    return isWhole ? JSON.stringify(view) : undefined;
  };
}
