import { getEntry } from '../lookup/entries.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { DataPath, Diagnostic, Place } from '../model/diagnostic.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import type { AccessContext, AccessSource } from './accessContext.js';
import { buildCell, type CellContext } from './buildCell.js';
import type { Cell, CellKey, Grid, Row } from './grid.js';
import { noneWithGrants, sharedService, writtenTwice } from './gridProblems.js';
import { isShared } from './isShared.js';
import type { RoleResolver } from './roleResolver.js';

/** Merges the grids of all files, resolves references and builds the cells. Two spellings of a cell's keys mean one cell. */
export function readGrid(
  sources: readonly AccessSource[],
  access: AccessContext,
  roles: RoleResolver,
): { grid: Grid; diagnostics: Diagnostic[] } {
  const grid: Grid = new Map();
  const context: CellContext = { access, roles, resolve: createResolver(access), diagnostics: [] };
  for (const source of sources) readSource(source, grid, context);
  return { grid, diagnostics: context.diagnostics };
}

function readSource({ file, access }: AccessSource, grid: Grid, context: CellContext): void {
  const { resolve } = context;
  const keyPlace = (...path: DataPath): Place => ({ file, path: ['access', ...path], target: 'key' });
  for (const [personaText, services] of Object.entries(access)) {
    const persona = resolve('persona', personaText, () => keyPlace(personaText));
    if (persona === undefined) continue;
    for (const [serviceText, environments] of Object.entries(services ?? {})) {
      const service = resolve('service', serviceText, () => keyPlace(personaText, serviceText));
      if (service === undefined) continue;
      const entry = getEntry(context.access.services, service);
      const shared = entry !== undefined && isShared(entry);
      for (const [environmentText, written] of Object.entries(environments ?? {})) {
        const path = ['access', personaText, serviceText, environmentText];
        const place = (): Place => ({ file, path, target: 'key' });
        const environment = shared
          ? resolveShared({ persona, service, environment: environmentText }, place, context)
          : resolve('environment', environmentText, place);
        if (environment === undefined) continue;
        const key = { persona, service, environment };
        const cell = buildCell(key, written, { file, path }, context);
        if (cell !== undefined) addCell(grid, key, cell, context);
      }
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

function addCell(grid: Grid, key: CellKey, cell: Cell, context: CellContext): void {
  const services = getOrAdd(grid, key.persona, () => new Map<string, Row>());
  const row: Row = getOrAdd(services, key.service, () => new Map());
  const earlier = row.get(key.environment);
  row.set(key.environment, earlier === undefined ? cell : mergeCells(key, earlier, cell, context));
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
