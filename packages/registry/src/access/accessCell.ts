import type { CellState } from '../model/enums.js';
import type { Grant } from '../model/registry.js';
import type { GrantState } from './grantState.js';

/** A grant on a service that contains this one. It holds here, too. */
export interface InheritedGrant {
  grant: Grant;
  /** Id of the service on which it is granted. */
  from: string;
}
/** A grant that gives no access today: it has ended, it has not begun, or its role does nothing on the service. */
export interface ApartGrant {
  grant: Grant;
  state: Exclude<GrantState, 'granted'>;
}

/** The access of one persona to one service in one environment. The four states are never merged. */
export interface AccessCell {
  environment: string;
  /** `granted` if a grant is in force, written here or inherited. */
  state: CellState;
  /** The grants in force that are written for this service, of the persona itself or of a baseline, in the order of the data. */
  grants: readonly Grant[];
  /** The grants in force on the services that contain this one, the nearest service first. */
  inherited: readonly InheritedGrant[];
  /** The grants that are not in force. They count nowhere. */
  apart: readonly ApartGrant[];
  /** The reason why there is no access. */
  reason?: string;
  /** The reason is not of the data: it follows from `apart`, in English. */
  explained?: true;
  /** The environment that the cell repeats, if it is written as `sameAs`. */
  sameAs?: string;
  /** The data says that there is no access, but a baseline or an outer service gives it, or will give it or has given it. */
  saysNone?: true;
}

/** environment → cell, only for cells that are written or inherited. */
export type AccessRow = ReadonlyMap<string, AccessCell>;
/** persona → service → row, or service → persona → row. */
export type AccessRows = ReadonlyMap<string, ReadonlyMap<string, AccessRow>>;

/** persona → environment → cell. */
export type ServiceRows = Map<string, Map<string, AccessCell>>;
const EMPTY: readonly never[] = [];

/** A cell without grants. Cells share lists, so that these are replaced and not changed. */
export function emptyCell(environment: string, state: CellState, sameAs?: string): AccessCell {
  const cell: AccessCell = { environment, state, grants: EMPTY, inherited: EMPTY, apart: EMPTY };
  if (sameAs !== undefined) cell.sameAs = sameAs;
  return cell;
}

/** All grants that hold in a cell. */
export function grantsIn({ grants, inherited }: Pick<AccessCell, 'grants' | 'inherited'>): readonly Grant[] {
  return inherited.length === 0 ? grants : [...grants, ...inherited.map(({ grant }) => grant)];
}

/** Whether all access in these cells is inherited: the data says nothing about the persona and this service itself. */
export const isInheritedOnly = (cells: readonly AccessCell[]): boolean => !cells.some(isWritten);

const isWritten = ({ state, grants, apart, saysNone }: AccessCell): boolean =>
  state === 'none' || grants.length > 0 || apart.length > 0 || saysNone === true;

/** Whether two grants are of one persona, service and environment. Environments differ most often, so they come first. */
export const isSameCell = (one: Grant, other: Grant): boolean =>
  one.environment === other.environment && one.service === other.service && one.persona === other.persona;
