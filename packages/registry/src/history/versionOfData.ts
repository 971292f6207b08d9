import type { DataInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition } from '../model/document.js';
import type { RegistrySource } from '../resolve/collectEntries.js';
import type { Piece } from './createPieceReader.js';

/** The data of one commit, in parts. Equal parts of several versions are the same objects. */
export interface VersionOfData {
  files: readonly { file: string; pieces: readonly Piece[] }[];
  /** What documents define. */
  definitions: readonly Definition[];
  /** Why the version cannot be compared: its mistakes. Empty for most. */
  problems: readonly Diagnostic[];
}

export const NO_DATA: VersionOfData = { files: [], definitions: [], problems: [] };

/** Puts the parts of a version together again, all of them or some. A section without any part stays, because a section that is there is closed. */
export function toSources(
  { files }: VersionOfData,
  isWanted: (piece: Piece) => boolean = () => true,
): RegistrySource[] {
  return files.map(({ file, pieces }) => ({ file, data: joinPieces(pieces, isWanted) }));
}

function joinPieces(pieces: readonly Piece[], isWanted: (piece: Piece) => boolean): DataInput {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return first.data;
  const joined: Record<string, unknown> = {};
  const entriesOf = (section: string) => {
    const entries = joined[section] as Record<string, unknown> | undefined;
    if (entries !== undefined) return entries;
    const added: Record<string, unknown> = {};
    joined[section] = added;
    return added;
  };
  for (const piece of pieces) {
    const { data, section, id } = piece;
    if (id !== undefined && section !== undefined) {
      if (isWanted(piece)) entriesOf(section)[id] = (data[section] as Readonly<Record<string, unknown>>)[id];
      continue;
    }
    for (const [key, value] of Object.entries(data)) {
      if (isEmptyMap(value)) entriesOf(key);
      else joined[key] = value;
    }
  }
  return joined as DataInput;
}

const isEmptyMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
