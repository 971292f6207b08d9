import type { CellInput, DataInput, Diagnostic, Registry } from 'persona-registry';
import { createAccessNames, findPersona, type NewCell } from 'persona-registry/formats';
import type { Addition } from '../../splice/insertEntries.js';
import { toNote } from '../toNote.js';

/**
 * The entries of the data file that new cells become. Keys that the file has are taken as they are written; new ones are ids, or the name of a service if the
 * data lists no services.
 *
 * @param data the data of the file
 * @param isOpen whether the data lists no services
 */
export function toAccessAdditions(
  cells: readonly NewCell[],
  { data, registry, isOpen, file }: { data: DataInput; registry: Registry; isOpen: boolean; file: string },
): { additions: Addition[]; diagnostics: Diagnostic[] } {
  const names = createAccessNames(registry);
  const diagnostics: Diagnostic[] = [];
  const personaKeys = new Map<string, string>();
  const serviceKeys = new Map<string, string>();
  const access = data.access ?? {};
  for (const [persona, services] of Object.entries(access)) {
    const id = findPersona(names.persona, persona);
    if (id !== undefined && !personaKeys.has(id)) personaKeys.set(id, persona);
    for (const service of Object.keys(services ?? {})) {
      const found = names.findService(service);
      if (found !== undefined && !serviceKeys.has(found)) serviceKeys.set(found, service);
    }
  }
  const toServiceKey = (service: string): string =>
    serviceKeys.get(service) ??
    (isOpen && Object.hasOwn(registry.services, service) ? registry.services[service]?.name : undefined) ??
    service;

  /** Path of a map that the file has, joined → what is new in it. */
  const grown = new Map<string, { path: string[]; entries: Tree }>();
  const add = (path: readonly string[], keys: readonly string[], cell: CellInput): void => {
    const { entries } = getOrAdd(grown, path.join('\n'), () => ({ path: [...path], entries: new Map() }));
    let inner: Tree = entries;
    for (const key of keys.slice(0, -1)) {
      const next = inner.get(key);
      const map: Tree = next instanceof Map ? next : new Map();
      inner.set(key, map);
      inner = map;
    }
    inner.set(keys.at(-1) ?? '', cell);
  };
  for (const { persona, service, environment, cell } of cells) {
    const personaKey = personaKeys.get(persona);
    const ofPersona = personaKey === undefined ? undefined : access[personaKey];
    if (personaKey === undefined || ofPersona === undefined) {
      add(['access'], [persona, toServiceKey(service), environment], cell);
      continue;
    }
    const serviceKey = Object.keys(ofPersona).find((key) => names.findService(key) === service);
    if (serviceKey === undefined) {
      add(['access', personaKey], [toServiceKey(service), environment], cell);
      continue;
    }
    const written = Object.keys(ofPersona[serviceKey] ?? {});
    if (written.some((key) => names.findEnvironment(key) === environment || key === environment)) {
      const message = `${personaKey} on ${serviceKey} in ${environment} has no access that can be compared, so what is new was left out.`;
      diagnostics.push(toNote('conflict', 'warning', message, file));
      continue;
    }
    add(['access', personaKey, serviceKey], [environment], cell);
  }
  const additions = Array.from(grown.values(), ({ path, entries }) => ({ path, entries: toObject(entries) }));
  return { additions, diagnostics };
}

/** Maps of maps of cells. A map has any key, also `__proto__`. */
type Tree = Map<string, Tree | CellInput>;

const toObject = (tree: Tree): Record<string, unknown> =>
  Object.fromEntries(
    Array.from(tree, ([key, value]) => [key, value instanceof Map ? toObject(value) : value]),
  );

function getOrAdd<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
