import type { DataInput, Registry } from 'persona-registry';
import { isId } from 'persona-registry';
import {
  createAccessNames,
  findOtherEnvironments,
  type ImportedTable,
  toTierRank,
} from 'persona-registry/formats';
import type { Addition } from '../../splice/insertEntries.js';

/**
 * The list of environments of data that has none, where tables name others than those that such data has. New data gets those that the tables name; data that is
 * there keeps its own, too. `undefined`: no list is needed.
 */
export function toEnvironments(
  tables: readonly ImportedTable[],
  data: readonly DataInput[],
  registry: Registry,
): { addition: Addition; names: readonly string[] } | undefined {
  if (data.some(({ environments }) => environments !== undefined)) return undefined;
  const { known, others } = findOtherEnvironments(tables, createAccessNames(registry));
  const added = others.flatMap((name) => {
    const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return isId(id) && !Object.hasOwn(registry.environments, id)
      ? [{ id, name: name.charAt(0).toUpperCase() + name.slice(1), aliases: [] }]
      : [];
  });
  if (added.length === 0) return undefined;
  const hasAccess = data.some(({ access }) => access !== undefined);
  const kept = Object.values(registry.environments)
    .filter(({ id }) => hasAccess || known.has(id))
    .toSorted((a, b) => a.order - b.order);
  const all = [...kept, ...added].toSorted((a, b) => toTierRank(a.name) - toTierRank(b.name));
  const entries = Object.fromEntries(
    all.map(({ id, name, aliases }) => [
      id,
      aliases.length === 0 ? { name } : { name, aliases: [...aliases] },
    ]),
  );
  return { addition: { path: ['environments'], entries }, names: added.map(({ name }) => name) };
}
