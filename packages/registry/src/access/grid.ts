import type { Place } from '../model/diagnostic.js';
import type { GrantPlace } from '../model/origins.js';
import type { Grant } from '../model/registry.js';

/** A grant of a cell, with its place. */
export interface PlacedGrant extends GrantPlace {
  grant: Grant;
  /** The scope with `${env}` as it is written. A cell that repeats the grant replaces it by its own environment. */
  scope?: string;
}

export type Cell = { place: Place } & (
  | { kind: 'grants'; grants: PlacedGrant[] }
  | { kind: 'none'; reason?: string }
  | { kind: 'same'; environment: string }
  /** The cell has a mistake, which has been reported. */
  | { kind: 'broken' }
);
/** One persona's cells on one service: environment → cell. */
export type Row = Map<string, Cell>;
/** persona → service → row, all by id, in the order in which the data first names them. */
export type Grid = Map<string, Map<string, Row>>;

export interface CellKey {
  persona: string;
  service: string;
  environment: string;
}
