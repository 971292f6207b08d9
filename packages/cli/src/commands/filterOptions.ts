import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  FILTER_NAMES,
  type Filter,
  type FilterName,
  type FilterValue,
  KINDS,
  normalizeList,
  toFilterValue,
} from 'persona-registry';

/** What commander makes of the options of {@link addFilterOptions}. */
export type FilterSettings = Partial<Record<FilterName, FilterValue[]>>;

/** Adds the filters of directives as options. Values are written as there: names, ids or aliases, separated by commas. */
export function addFilterOptions(command: Command): void {
  for (const name of FILTER_NAMES) {
    command.addOption(
      new Option(`--${name} <values>`, toFilterText(name))
        .argParser(readFilter)
        .helpGroup('Filters (separated by commas; a "!" in front leaves out):'),
    );
  }
}

export function toFilter(settings: FilterSettings): Filter {
  const filter: Filter = {};
  for (const name of FILTER_NAMES) {
    const values = settings[name];
    if (values !== undefined) filter[name] = values;
  }
  return filter;
}

function toFilterText(name: FilterName): string {
  if (name === 'kind' || name === 'category') return `only personas of the ${name}`;
  const { section } = KINDS[name];
  const isOfAccess = name === 'persona' || name === 'service' || name === 'environment';
  return isOfAccess ? `only these ${section}` : `only personas with these ${section}`;
}

/** Reads `lake, !wiki`. Commander calls it for each use of an option, so the lists are joined. */
function readFilter(text: string, previous: readonly FilterValue[] = []): FilterValue[] {
  const values = normalizeList(text).map(toFilterValue);
  if (values.length === 0 || values.some(({ value }) => value === '')) {
    throw new InvalidArgumentError('It has no value. Write one or more, separated by commas.');
  }
  return [...previous, ...values];
}
