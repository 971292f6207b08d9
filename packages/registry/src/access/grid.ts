import type { Place } from '../model/diagnostic.js';
import type { Grant } from '../model/registry.js';

/** A grant as it is written in a cell, for that cell. */
export interface PlacedGrant {
  grant: Grant;
  place: Place;
  /** As written, for the cells that repeat it: templates stand for each one's own environment. */
  scope?: string;
}

export type Cell = { place: Place } & (
  | { kind: 'grants'; grants: PlacedGrant[] }
  | { kind: 'none'; reason?: string }
  | { kind: 'same'; environment: string }
  /** Says something that makes no sense, which has been told. */
  | { kind: 'broken' }
);
/** One persona's cells on one service: environment → cell. */
export type Row = Map<string, Cell>;
/** persona → service → row; ids, in the order in which the data names them first. */
export type Grid = Map<string, Map<string, Row>>;

export interface CellKey {
  persona: string;
  service: string;
  environment: string;
}
