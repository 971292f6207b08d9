import { toPublic } from '../access/toPublic.js';
import { buildReader, type RegistryReader } from '../entityFiles/registryReader.js';
import { toEntityFiles } from '../entityFiles/toEntityFiles.js';
import type { Filter, ViewRequest } from '../model/request.js';
import type { View } from '../model/view.js';
import { toView } from '../views/toView.js';
import { routes, seedRegistry } from './fixtures.js';

/* Views of `seedRegistry`, asked for in short, for tests. */

export const publicSeed = toPublic(seedRegistry(), 'public');
const reader = buildReader(toEntityFiles(publicSeed, routes));

/** The view, and the files it was made of. */
export function view(request: ViewRequest, from: RegistryReader = reader) {
  const files: string[] = [];
  const answer = toView(request, {
    read(name) {
      files.push(name);
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
/** Of the rows of a table, in their order; of anything else its kind. */
export const idsOf = ({ view: shown }: { view: View }) =>
  shown.kind === 'persona-table'
    ? shown.groups.flatMap(({ rows }) => rows.map(({ persona }) => persona.id))
    : shown.kind;
