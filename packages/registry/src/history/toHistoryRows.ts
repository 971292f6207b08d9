import type { AccessChange, AccessDiff, Holding, PersonChange } from '../diff/accessDiff.js';
import { type NameOf, toDifferences } from '../diff/toDifferences.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type {
  HistoryAccess,
  HistoryName,
  HistoryPart,
  HistoryPerson,
  HistoryRow,
} from '../model/accessHistory.js';
import { LEVELS } from '../model/enums.js';
import type { Entity, Registry, ShownRegistry } from '../model/registry.js';

interface Sides {
  before: ShownRegistry;
  after: ShownRegistry;
}
type Section = 'personas' | 'services' | 'environments' | 'roles' | 'baselines' | 'people';

/** Names of the later side. What is gone has its last name. */
function createNames({ before, after }: Sides) {
  const find = (registry: Registry, section: Section, id: string) =>
    getEntry<Entity>(registry[section], id)?.name;
  return {
    nameOf: (section: Section, id: string): HistoryName => ({
      id,
      name: find(after, section, id) ?? find(before, section, id) ?? id,
    }),
    roleOf: (role: string, registry: ShownRegistry) => find(registry, 'roles', role) ?? role,
  };
}

/**
 * What a comparison says about effective access, in few rows: personas that gain or lose the same by one cause are one row, and so are services. What gives neither
 * more nor less than before is left out.
 */
export function toHistoryRows(diff: AccessDiff, sides: Sides): HistoryRow[] {
  const { nameOf, roleOf } = createNames(sides);
  const nameOfKind: NameOf = (kind, id) => nameOf(`${kind}s`, id).name;
  const toAccess = (holding: Holding, registry: ShownRegistry): HistoryAccess => {
    const { role, powers, assignment, until, condition, how, from, baseline } = holding;
    const level = LEVELS.findLast((one) => powers.some((power) => power.level === one));
    return {
      role: roleOf(role, registry),
      ...(level && { level }),
      ...(assignment === 'eligible' && { eligible: true as const }),
      ...(until !== undefined && { until }),
      ...(condition !== undefined && { condition }),
      ...(how === 'inherited' && from !== undefined && { from: nameOf('services', from).name }),
      ...(baseline !== undefined && { baseline: nameOf('baselines', baseline).name }),
    };
  };
  const toPart = (change: AccessChange): HistoryPart[] => {
    const { kind, environment, before, after, escalations } = change;
    const access = (after && toAccess(after, sides.after)) ?? (before && toAccess(before, sides.before));
    if (access === undefined) return [];
    return [
      {
        kind,
        environments: [nameOf('environments', environment)],
        access,
        ...(before && after && { differences: toDifferences(change, nameOfKind) }),
        escalations,
      },
    ];
  };
  return diff.access.flatMap(({ changes }) => {
    const byService = new Map<string, Map<string, HistoryPart[]>>();
    for (const change of changes) {
      if (change.isCovered && change.escalations.length === 0) continue;
      const byPersona = getOrAdd(byService, change.service, () => new Map<string, HistoryPart[]>());
      getOrAdd(byPersona, change.persona, () => [] as HistoryPart[]).push(...toPart(change));
    }
    const ofPersonas = mergeEqual(
      [...byService].flatMap(([service, byPersona]) =>
        [...byPersona].map(([persona, parts]) => ({ service, persona, parts: joinEnvironments(parts) })),
      ),
      ({ service, parts }) => JSON.stringify([service, parts]),
    );
    const ofServices = mergeEqual(
      ofPersonas.map((same) => ({ personas: same.map(({ persona }) => persona), first: same[0] })),
      ({ personas, first }) => JSON.stringify([personas, first?.parts]),
    );
    return ofServices.map(
      (same): HistoryRow => ({
        personas: (same[0]?.personas ?? []).map((id) => nameOf('personas', id)),
        services: same.flatMap(({ first }) => (first === undefined ? [] : nameOf('services', first.service))),
        parts: same[0]?.first?.parts ?? [],
      }),
    );
  });
}

function mergeEqual<T>(items: readonly T[], toKey: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) getOrAdd(groups, toKey(item), () => [] as T[]).push(item);
  return [...groups.values()];
}

/** The same in several environments is one part. Two grants of one role may say the same of one environment. */
const joinEnvironments = (parts: readonly HistoryPart[]): HistoryPart[] =>
  mergeEqual(parts, ({ environments: _, ...rest }) => JSON.stringify(rest)).flatMap((same) => {
    const [first] = same;
    const byId = new Map(same.flatMap(({ environments }) => environments.map((one) => [one.id, one])));
    return first === undefined ? [] : { ...first, environments: [...byId.values()] };
  });

/** People whose names are not shown are counted. */
export function toHistoryPeople(people: readonly PersonChange[], sides: Sides): HistoryPerson[] {
  const { nameOf } = createNames(sides);
  return people
    .filter(({ kind }) => kind !== 'changed')
    .map(({ kind, person, persona, count, escalations }) => ({
      kind,
      persona: nameOf('personas', persona),
      ...(person !== undefined && { person: nameOf('people', person) }),
      count,
      escalations,
    }));
}
