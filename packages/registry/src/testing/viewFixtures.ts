import { WORDS_FILE } from '../entityFiles/entityFiles.js';
import { buildReader, type RegistryReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import type { Filter, ViewRequest } from '../model/request.js';
import type { View } from '../model/view.js';
import { toView } from '../views/toView.js';
import { publicSeed, routes } from './fixtures.js';

/* Short functions that make views of `seedRegistry` for tests. */

const reader = buildReader(toEntityFiles(publicSeed, routes));

/** The view, and the files that it was made from. */
export function view(request: ViewRequest, from: RegistryReader = reader) {
  const files: string[] = [];
  const answer = toView(request, {
    read(name) {
      // Every view with texts reads the words.
      if (name !== WORDS_FILE) files.push(name);
      return from.read(name);
    },
  });
  return { ...answer, files: files.sort() };
}

type TableRequest = Extract<ViewRequest, { kind: 'persona-table' }>;
export const table = (filter: Filter, more: Partial<TableRequest> = {}) =>
  view({ kind: 'persona-table', filter, ...more });
export const access = (filter: Filter) => view({ kind: 'access-table', filter });
export const one = (value: string) => [{ value }];
export const not = (value: string) => [{ value, negate: true as const }];
/** The ids of the personas in the rows of a table, in order; for any other view, its kind. */
export const idsOf = ({ view: result }: { view: View }) =>
  result.kind === 'persona-table'
    ? result.groups.flatMap(({ rows }) => rows.map(({ persona }) => persona.id))
    : result.kind;
