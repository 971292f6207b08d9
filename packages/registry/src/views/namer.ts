import type { OpenRegistry } from '../entityFiles/openRegistry.js';
import { getEntry } from '../lookup/entries.js';
import { isKindWith, type NamedKind } from '../model/kinds.js';
import type { Filter, FilterName, ViewKind } from '../model/request.js';
import { FILTER_NAMES } from '../model/request.js';

/** Gives the names of exact ids. Each name comes from a file that the view reads anyway. */
export interface Namer {
  nameOf(kind: NamedKind, id: string): string | undefined;
  /** The filter with names instead of ids, for display: `MLOps/Train`. */
  withNames(filter: Filter): Filter;
}

export function buildNamer(kind: ViewKind, files: OpenRegistry): Namer {
  const readsFacets = kind === 'persona-table' || kind === 'persona-cards' || kind === 'coverage';

  const nameOf = (of: NamedKind, id: string): string | undefined => {
    if (of === 'persona') return files.persona(id)?.card.persona.name;
    if (of === 'person') return files.person(id)?.card.person.name;
    if (of === 'team' && (kind === 'team-link' || kind === 'team-card'))
      return files.team(id)?.card.team.name;
    if (kind === 'team-map' && (of === 'team' || of === 'group')) {
      const found = files
        .organisation()
        .units.find(({ unit, unitKind }) => unitKind === of && unit.id === id);
      return found?.unit.name;
    }
    if (of === 'service' && !readsFacets) return files.service(id)?.head.service.name;
    // A map reads the file of its process or architecture anyway.
    if (of === 'process' && kind === 'process-map') return files.process(id)?.picture.process.name;
    if (of === 'architecture' && kind === 'architecture-map')
      return files.architecture(id)?.picture.architecture.name;
    const entries =
      of === 'environment' && !readsFacets ? files.environments().environments : files.facets().names[of];
    return entries.find((entry) => entry.id === id)?.name;
  };

  const toName = (filter: FilterName, value: string): string => {
    if (filter === 'kind' || filter === 'category') return value;
    const [id = value, part] = value.split('/');
    const name = nameOf(filter, id) ?? id;
    if (part === undefined || !isKindWith('parts', filter)) return name;
    const parts = getEntry(files.names().parts[filter], id) ?? [];
    return `${name}/${parts.find((entry) => entry.id === part)?.name ?? part}`;
  };

  return {
    nameOf,
    withNames: (filter) =>
      Object.fromEntries(
        FILTER_NAMES.flatMap((name) => {
          const values = filter[name];
          return values
            ? [[name, values.map((value) => ({ ...value, value: toName(name, value.value) }))]]
            : [];
        }),
      ),
  };
}
