import { isShared } from '../access/isShared.js';
import { type OpenRegistry, toMark } from '../entityFiles/openRegistry.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { Filter, FilterValue } from '../model/request.js';
import type { AccessCellView, AccessRowView, AccessTableView, EnvironmentView } from '../model/view.js';
import { describeFilter } from '../requests/describeFilter.js';
import { toEnvironmentView } from '../viewModel/buildViewModel.js';
import { toSharedEnvironment } from '../viewModel/serviceEnvironments.js';
import { toAccessRow } from '../viewModel/toAccessRow.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { matchFacets } from './matchFacets.js';
import { isSharedRow, toColumns } from './toColumns.js';
import { toTableView, type WholeAccessTable } from './toTableView.js';

/**
 * Makes an access table. The filter `service` chooses the services, and `environment` the columns. It does not choose rows, because missing access in
 * an environment is part of the answer. All other filters choose the personas. The table of one persona has a row per service. Any other table has a
 * row per persona, with people and agents in separate groups. A table of services without environments has one column.
 *
 * The function reads the files of the named personas or services. It reads the facets of all personas only if another filter needs them.
 *
 * @param filter the filter with ids as values
 * @param filterNames the same filter with names as values, for texts
 */
export function toAccessTable(filter: Filter, filterNames: Filter, files: OpenRegistry): AccessTableView {
  const words = files.words();
  const { environments: all, hasAccess } = files.environments();
  const services = namedIds(filter.service);
  const personas = namedPersonas(filter);
  const rows = personas ? readPersonaRows(personas, services, files) : readRows(filter, services, files);
  const included = (hasAccess ? rows : []).filter(({ service }) => !isExcluded(service.id, filter.service));
  const environments =
    included.length > 0 && included.every(isSharedRow)
      ? [toEnvironmentView(toSharedEnvironment(words))]
      : chooseEnvironments(all, filter.environment);
  const tableRows = included
    .map((row) => toColumns(row, environments))
    .filter(({ cells }) => cells.some(({ state }) => state !== 'not-applicable'));
  const isOne = { persona: personas?.length === 1, service: services?.length === 1 };
  const byService = personas !== undefined && !isOne.service;
  const table = {
    kind: 'access-table' as const,
    caption: toCaption(filterNames, isOne, words),
    rowHeader: byService ? ('service' as const) : ('persona' as const),
    environments,
    groups: byService
      ? groupByPersona(tableRows, isOne.persona)
      : groupByService(tableRows, isOne.service, words),
  };
  return toTableView(
    tableRows.length === 0
      ? { ...table, empty: toEmptyAccessText(hasAccess ? filterNames : {}, words) }
      : table,
  );
}

/** Puts people and agents into separate row groups. People include personas of the kind `either`. Empty groups are left out. */
export function groupByKind(
  rows: readonly AccessRowView[],
  words: Words,
  title?: string,
): WholeAccessTable['groups'] {
  const isAgent = ({ who }: AccessRowView) => who.personaKind === 'agent';
  return [
    {
      title: title === undefined ? say(words, 'access.people') : say(words, 'access.peopleOf', { title }),
      rows: rows.filter((row) => !isAgent(row)),
    },
    {
      title: title === undefined ? say(words, 'access.agents') : say(words, 'access.agentsOf', { title }),
      rows: rows.filter(isAgent),
    },
  ].filter((group) => group.rows.length > 0);
}

/** The personas that a filter names one by one; `undefined` if it has any other condition for personas. */
function namedPersonas(filter: Filter): string[] | undefined {
  const others = Object.entries(filter).filter(
    ([name, values]) => values.length > 0 && !['persona', 'service', 'environment'].includes(name),
  );
  const isPlain = others.length === 0 && !filter.persona?.some(({ negate }) => negate);
  return isPlain ? namedIds(filter.persona) : undefined;
}

/** The distinct ids in a filter, in order; `undefined` if it has none. */
function namedIds(values: readonly FilterValue[] | undefined): string[] | undefined {
  const ids = new Set((values ?? []).filter(({ negate }) => !negate).map(({ value }) => value));
  return ids.size === 0 ? undefined : [...ids];
}

const isExcluded = (id: string, values: readonly FilterValue[] | undefined): boolean =>
  values?.some(({ value, negate }) => negate && value === id) ?? false;

/** The rows of named personas. A named service without a row gets an undocumented row. */
function readPersonaRows(
  personas: readonly string[],
  services: readonly string[] | undefined,
  files: OpenRegistry,
): AccessRowView[] {
  return personas.flatMap((id) => {
    const rows = files.personaRows(id);
    if (services === undefined) return rows;
    return services.flatMap(
      (service) =>
        rows.find((row) => row.service.id === service) ?? toUndocumentedRow(id, service, files) ?? [],
    );
  });
}

function toUndocumentedRow(
  personaId: string,
  serviceId: string,
  files: OpenRegistry,
): AccessRowView | undefined {
  const persona = files.persona(personaId);
  const service = files.service(serviceId)?.head;
  if (persona === undefined || service === undefined) return undefined;
  const columns = isShared({ environments: service.environments.map(({ id }) => id) })
    ? service.environments
    : files.environments().environments;
  const cells = columns.map(({ id: environment }): AccessCellView => {
    const exists = service.environments.some(({ id }) => id === environment);
    return { environment, state: exists ? 'undocumented' : 'not-applicable', grants: [] };
  });
  return toAccessRow(toMark(persona), service.service, cells);
}

/** The rows of the named services, or of all services, for the personas that match the filter. */
function readRows(
  filter: Filter,
  services: readonly string[] | undefined,
  files: OpenRegistry,
): AccessRowView[] {
  const { service: _service, environment: _environment, ...personaFilter } = filter;
  const filtersPersonas = Object.values(personaFilter).some((values) => values.length > 0);
  if (services === undefined) {
    return matchingPersonas(personaFilter, files).flatMap(files.personaRows);
  }
  const rows = services.flatMap(files.serviceRows);
  if (!filtersPersonas) return rows;
  const personaIds = new Set(matchingPersonas(personaFilter, files));
  return rows.filter(({ who }) => personaIds.has(who.persona.id));
}

const matchingPersonas = (filter: Filter, files: OpenRegistry): string[] =>
  files
    .facets()
    .personas.filter((facets) => matchFacets(facets, filter))
    .map(({ id }) => id);

function chooseEnvironments(
  environments: readonly EnvironmentView[],
  values: readonly FilterValue[] | undefined,
): EnvironmentView[] {
  const ids = namedIds(values);
  return environments.filter(({ id }) => (ids?.includes(id) ?? true) && !isExcluded(id, values));
}

/** `isNamed` says that the caption names the persona, so the groups need no titles. */
function groupByPersona(rows: readonly AccessRowView[], isNamed: boolean): WholeAccessTable['groups'] {
  return groupBy(rows, ({ who }) => who.persona).map(({ key, rows: own }) => ({
    ...(!isNamed && { title: key.name }),
    rows: own,
  }));
}

function groupByService(
  rows: readonly AccessRowView[],
  isNamed: boolean,
  words: Words,
): WholeAccessTable['groups'] {
  return groupBy(rows, ({ service }) => service).flatMap(({ key, rows: own }) =>
    groupByKind(own, words, isNamed ? undefined : key.name),
  );
}

function groupBy(
  rows: readonly AccessRowView[],
  toKey: (row: AccessRowView) => Link,
): { key: Link; rows: AccessRowView[] }[] {
  const groups = new Map<string, { key: Link; rows: AccessRowView[] }>();
  for (const row of rows) {
    const key = toKey(row);
    getOrAdd(groups, key.id, () => ({ key, rows: [] as AccessRowView[] })).rows.push(row);
  }
  return [...groups.values()];
}

function toCaption(filterNames: Filter, isOne: { persona: boolean; service: boolean }, words: Words): string {
  const { persona, service, environment: _environment, ...others } = filterNames;
  const [onePersona] = isOne.persona ? (persona ?? []) : [];
  const [oneService] = isOne.service ? (service ?? []) : [];
  const rest = describeFilter(
    {
      ...others,
      ...(onePersona === undefined && persona && { persona }),
      ...(oneService === undefined && service && { service }),
    },
    words,
  );
  const caption = toCaptionOf(onePersona?.value, oneService?.value, words);
  return rest === '' ? caption : say(words, 'accessTable.filtered', { caption, filter: rest });
}

function toCaptionOf(persona: string | undefined, service: string | undefined, words: Words): string {
  if (persona === undefined) {
    return service === undefined
      ? say(words, 'accessTable.who')
      : say(words, 'accessTable.whoOn', { service });
  }
  return service === undefined
    ? say(words, 'accessTable.what', { persona })
    : say(words, 'accessTable.whatOn', { persona, service });
}

function toEmptyAccessText(filterNames: Filter, words: Words): string {
  const filter = describeFilter(filterNames, words);
  return filter === '' ? say(words, 'accessTable.empty') : say(words, 'accessTable.emptyFor', { filter });
}
