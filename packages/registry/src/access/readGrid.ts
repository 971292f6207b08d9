import { getEntry } from '../lookup/entries.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { AccessInput } from '../model/data.js';
import type { Place } from '../model/diagnostic.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import type { AccessContext, AccessSource } from './accessContext.js';
import { buildCell, type CellContext } from './buildCell.js';
import type { Cell, CellKey, Grid, Row } from './grid.js';
import { noneWithGrants, sharedService, writtenTwice } from './gridProblems.js';
import { isShared } from './isShared.js';
import type { RoleResolver } from './roleResolver.js';

/** Merges the grids of all files, resolves references and builds the cells. Two spellings of a cell's keys mean one cell. */
export function readGrid(sources: readonly AccessSource[], context: CellContext): Grid {
  const grid: Grid = new Map();
  for (const { file, access } of sources) {
    for (const [text, services] of Object.entries(access)) {
      const place: Place = { file, path: ['access', text] };
      const persona = context.resolve('persona', text, () => ({ ...place, target: 'key' }));
      if (persona === undefined) continue;
      const rows = getOrAdd(grid, persona, () => new Map<string, Row>());
      readServices({ persona, services, place }, rows, context);
    }
  }
  return grid;
}

export function createCellContext(access: AccessContext, roles: RoleResolver): CellContext {
  return { access, roles, resolve: createResolver(access), diagnostics: [] };
}

interface WrittenServices {
  persona: string;
  services: AccessInput[string] | null;
  place: Place;
}

/** Reads the access of one persona to all services. */
export function readServices(
  { persona, services, place: { file, path: start = [] } }: WrittenServices,
  rows: Map<string, Row>,
  context: CellContext,
): void {
  const { resolve } = context;
  for (const [serviceText, environments] of Object.entries(services ?? {})) {
    const servicePath = [...start, serviceText];
    const service = resolve('service', serviceText, () => ({ file, path: servicePath, target: 'key' }));
    if (service === undefined) continue;
    const entry = getEntry(context.access.services, service);
    const shared = entry !== undefined && isShared(entry);
    let row = rows.get(service);
    for (const [environmentText, written] of Object.entries(environments ?? {})) {
      const path = [...servicePath, environmentText];
      const place = (): Place => ({ file, path, target: 'key' });
      const environment = shared
        ? resolveShared({ persona, service, environment: environmentText }, place, context)
        : resolve('environment', environmentText, place);
      if (environment === undefined) continue;
      const key = { persona, service, environment };
      const cell = buildCell({ key, service: entry, written, place: { file, path } }, context);
      if (cell === undefined) continue;
      if (row === undefined) {
        row = new Map();
        rows.set(service, row);
      }
      const earlier = row.get(environment);
      row.set(environment, earlier === undefined ? cell : mergeCells(key, earlier, cell, context));
    }
  }
}

/** The access to a service without environments stands under `all`. */
function resolveShared(
  key: CellKey,
  place: () => Place,
  { access, diagnostics }: CellContext,
): string | undefined {
  const { id, name } = SHARED_ENVIRONMENT;
  if (key.environment === id || [id, name].map(fold).includes(fold(key.environment))) return id;
  diagnostics.push(sharedService(access, key, place()));
  return undefined;
}

/** Resolves each text once. Unknown texts are resolved again, so that each mistake is reported at its place. */
function createResolver({ resolve }: AccessContext): CellContext['resolve'] {
  const resolved = {
    persona: new Map<string, string>(),
    service: new Map<string, string>(),
    environment: new Map<string, string>(),
  };
  return (kind, text, place) => {
    const ids = resolved[kind];
    const id = ids.get(text) ?? resolve(kind, text, place());
    if (id !== undefined) ids.set(text, id);
    return id;
  };
}

function mergeCells(key: CellKey, earlier: Cell, later: Cell, { access, diagnostics }: CellContext): Cell {
  if (earlier.kind === 'broken' || (earlier.kind === 'none' && later.kind === 'none')) return earlier;
  if (later.kind === 'broken') return later;
  if (earlier.kind === 'grants' && later.kind === 'grants') {
    return { ...earlier, grants: [...earlier.grants, ...later.grants] };
  }
  const toProblem = earlier.kind === 'same' || later.kind === 'same' ? writtenTwice : noneWithGrants;
  diagnostics.push({
    ...toProblem(access, key, later.place),
    related: [{ message: 'The other one is here.', place: earlier.place }],
  });
  return earlier.kind === 'grants' ? earlier : later;
}
