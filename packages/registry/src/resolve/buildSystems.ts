import { fold } from '../lookup/fold.js';
import { quote } from '../lookup/quote.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { SystemInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { PLANES } from '../model/enums.js';
import type { Registry, System } from '../model/registry.js';
import { SHIPPED_SYSTEM_IDS, SHIPPED_SYSTEMS, type ShippedSystem } from '../model/systems.js';
import { normalizeWords } from '../values/normalizeList.js';
import { parsePattern } from '../values/parsePattern.js';
import type { Draft } from './drafts.js';
import { put } from './openSections.js';
import type { BuildContext } from './resolveItems.js';

type SystemDraft = Draft<SystemInput>;
type Report = (problem: Diagnostic) => void;

/** The shipped systems as entries, in the order of the table. */
export const shippedSystems: readonly System[] = SHIPPED_SYSTEM_IDS.map((id, order) => {
  const { name, aliases, eligible, planes, roleId, url }: (typeof SHIPPED_SYSTEMS)[ShippedSystem] =
    SHIPPED_SYSTEMS[id];
  return withoutUndefined({
    id,
    name,
    aliases: [...aliases],
    order,
    eligible,
    planes: [...planes],
    roleId,
    url,
    from: 'catalogue' as const,
  });
});

const shippedByName = new Map(
  shippedSystems.flatMap((system) =>
    [system.id, system.name, ...system.aliases].map((name) => [fold(name), system.id] as const),
  ),
);

/** Leaves out declared systems that are called like a shipped one, and reports them. A reader would take one for the other. */
export function withoutShipped(drafts: readonly SystemDraft[], report: Report): SystemDraft[] {
  return drafts.filter(({ entity, written }) => {
    const shipped = [entity.id, entity.name, ...entity.aliases]
      .map((name) => shippedByName.get(fold(name)))
      .find((id) => id !== undefined);
    if (shipped === undefined) return true;
    report({
      code: 'shipped-system',
      severity: 'error',
      message: `${quote(entity.id)} is called like the shipped system ${quote(shipped)}.`,
      place: written.place,
      hint: `Delete the entry and write \`${shipped}\` where you mean that system, or give yours another id and name.`,
    });
    return false;
  });
}

export function buildSystem({ entity, written }: SystemDraft, { references }: BuildContext): System {
  const { eligible = true, planes, roleId, url } = written.input;
  const problem = roleId === undefined ? undefined : parsePattern(roleId);
  if (typeof problem === 'string') {
    references.report({
      code: 'invalid-pattern',
      severity: 'error',
      message: `"roleId" of system ${quote(entity.id)} is not a regular expression that can be used. ${problem}`,
      place: written.placeOf('roleId'),
      hint: 'Write characters, classes such as `[a-z]`, groups, `|` and repetitions such as `+` and `{4}`. It has to match the whole id.',
    });
  }
  return withoutUndefined({
    ...entity,
    eligible,
    planes: planes === undefined ? [...PLANES] : normalizeWords(planes),
    roleId: typeof problem === 'string' ? undefined : roleId,
    url: url?.trim(),
    from: 'data' as const,
  });
}

/** Adds the shipped systems that a service or a role belongs to, after the declared ones. */
export function addUsedSystems(registry: Registry): void {
  const used = new Set<string>();
  for (const { systems } of Object.values(registry.services)) for (const id of systems) used.add(id);
  for (const { system } of Object.values(registry.roles)) if (system !== undefined) used.add(system);
  let order = Object.keys(registry.systems).length;
  for (const system of shippedSystems) {
    if (used.has(system.id)) put(registry.systems, { ...system, order: order++ });
  }
}
