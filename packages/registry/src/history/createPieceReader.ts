import type { DataFormat } from '../data/dataSource.js';
import { validateEarlierSource } from '../data/validateEarlierSource.js';
import { fold } from '../lookup/fold.js';
import type { DataInput } from '../model/data.js';
import type { Outcome } from '../model/diagnostic.js';
import { normalizeList } from '../values/normalizeList.js';
import { type SplitFile, splitYaml, type YamlPart } from './splitYaml.js';

/** A part of a data file, read and checked. Equal parts of several versions are one object. */
export interface Piece {
  data: DataInput;
  /** The section and the id of the entry, if it is one. */
  section?: keyof DataInput;
  id?: string;
  /** No two parts of a file have the same. */
  key: string;
  /** By which names the persona is found, folded. For access, how the persona is written. */
  names: readonly string[];
}

export interface BlobOfFile {
  file: string;
  /** Hash of the content. */
  hash: string;
  content: Buffer;
}

/** Reads one version of a file after another. The parts that it has in common with the version before are not read again. */
export type ReadPieces = (source: BlobOfFile) => Outcome<readonly Piece[]>;

export function createPieceReader(): ReadPieces {
  const pieces = new Map<string, Outcome<Piece>>();
  /** Most parts are those of the version before. */
  const byPart = new WeakMap<YamlPart, Piece>();
  /** Files that have to be read as a whole, by the hash of their content. */
  const wholes = new Map<string, Outcome<readonly Piece[]>>();
  const lastSplits = new Map<string, SplitFile>();

  function readPart({ kind, section, text }: YamlPart, file: string): Outcome<Piece> {
    const key = `${section}\n${kind}\n${text}`;
    const known = pieces.get(key);
    if (known !== undefined) return known;
    const { value, diagnostics } = validateEarlierSource({
      file,
      format: 'yaml',
      text: kind === 'entry' ? `${section}:\n${text}` : text,
    });
    const piece: Outcome<Piece> =
      value === undefined ? { diagnostics } : { value: toPiece(value, kind, section), diagnostics: [] };
    pieces.set(key, piece);
    return piece;
  }

  /** Returns nothing unless each part can be read alone. The line that names a section says only that there is one. */
  function readParts(parts: readonly YamlPart[], file: string): readonly Piece[] | undefined {
    const found: Piece[] = [];
    const seen = new Set<string>();
    for (const [index, part] of parts.entries()) {
      // A section without entries is nothing, or has an empty value.
      if (part.kind === 'head' && parts[index + 1]?.kind !== 'entry') return undefined;
      const piece = byPart.get(part) ?? readNew(part, file);
      if (piece === undefined || (part.kind === 'entry' && piece.id === undefined)) return undefined;
      if (seen.has(piece.key)) return undefined;
      seen.add(piece.key);
      byPart.set(part, piece);
      found.push(piece);
    }
    return found;
  }
  function readNew(part: YamlPart, file: string): Piece | undefined {
    if (MARKS.test(part.text)) return undefined;
    return part.kind === 'head' ? toHead(part.section) : readPart(part, file).value;
  }
  const heads = new Map<string, Piece>();
  function toHead(section: string): Piece {
    const head = heads.get(section) ?? { data: { [section]: {} }, key: section, names: [] };
    heads.set(section, head);
    return head;
  }

  return ({ file, hash, content }) => {
    const format: DataFormat = file.toLowerCase().endsWith('.json') ? 'json' : 'yaml';
    const split = format === 'yaml' ? splitYaml(content, lastSplits.get(file)) : undefined;
    if (split !== undefined) lastSplits.set(file, split);
    const found = split && readParts(split.parts, file);
    if (found !== undefined && found.length > 0) return { value: found, diagnostics: [] };
    const whole = wholes.get(hash) ?? readWhole(file, content.toString('utf8'), format);
    wholes.set(hash, whole);
    return whole;
  };
}

/** An anchor of YAML, or an alias. It may be of another part. */
const MARKS = /(?:^|[\s[,{])[&*][^\s&*]/;

function readWhole(file: string, text: string, format: DataFormat): Outcome<readonly Piece[]> {
  const { value, diagnostics } = validateEarlierSource({ file, format, text });
  return value === undefined
    ? { diagnostics }
    : { value: [{ data: value, key: '', names: [] }], diagnostics: [] };
}

function toPiece(data: DataInput, kind: YamlPart['kind'], written: string): Piece {
  if (kind !== 'entry') return { data, key: written, names: [] };
  // A part that could be read has a valid key.
  const section = written as keyof DataInput;
  const ids = Object.keys(data[section] ?? {});
  const [id] = ids;
  if (id === undefined || ids.length > 1) return { data, key: written, names: [] };
  return { data, section, id, key: `${section}\n${id}`, names: namesOf(id, section, data) };
}

/** The kinds of entries that are looked for by name. */
const NAMED = ['personas', 'services', 'teams'] as const;

function namesOf(id: string, section: keyof DataInput, data: DataInput): string[] {
  if (section === 'access') return [fold(id)];
  const named = NAMED.find((one) => one === section);
  if (named === undefined) return [];
  const { name, aliases } = data[named]?.[id] ?? {};
  return [id, ...(name === undefined ? [] : [name]), ...normalizeList(aliases)].map(fold);
}
