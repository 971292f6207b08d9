import { toPublic } from '../access/toPublic.js';
import type { AccessDiff } from '../diff/accessDiff.js';
import { diffRegistries } from '../diff/diffRegistries.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { AccessDetails, PeopleDetails } from '../model/enums.js';
import type { ShownRegistry } from '../model/registry.js';
import { isError } from '../report/isError.js';
import { type BuiltRegistry, buildRegistry } from '../resolve/buildRegistry.js';
import type { Piece } from './createPieceReader.js';
import { toSources, type VersionOfData } from './versionOfData.js';

export interface DiffedVersions {
  diff: AccessDiff;
  before: ShownRegistry;
  after: ShownRegistry;
  /** The later version refers to something that is not there, so the comparison means nothing. */
  hasMistakes: boolean;
}

export interface DiffSettings {
  accessDetails: AccessDetails;
  people: PeopleDetails;
  /** Only who gains or loses access is asked for. What else differs may be missing then. */
  onlyAccess: boolean;
}

/** Compares versions of the data, one after another. */
export interface VersionComparison {
  /** The mistakes of a version. */
  check(version: VersionOfData): readonly Diagnostic[];
  /** @param date ISO 8601 date at which both are judged */
  diff(before: VersionOfData, after: VersionOfData, date: string | undefined): DiffedVersions;
}

/**
 * Creates a comparison of many versions. Where two differ only in personas, people and their access, only those are built, and what both have in common is not.
 */
export function createComparison({ accessDetails, people, onlyAccess }: DiffSettings): VersionComparison {
  const built = new WeakMap<VersionOfData, BuiltRegistry>();
  const build = (version: VersionOfData): BuiltRegistry => {
    const known = built.get(version) ?? buildAll(version, () => true);
    built.set(version, known);
    return known;
  };
  const show = ({ registry }: BuiltRegistry, date: string | undefined): ShownRegistry =>
    toPublic(date === undefined ? registry : { ...registry, asOf: date }, accessDetails, people);
  const compare = (before: BuiltRegistry, after: BuiltRegistry, date: string | undefined) => {
    const [old, now] = [show(before, date), show(after, date)];
    return { before: old, after: now, diff: diffRegistries(old, now) };
  };
  /** A part lacks what it refers to, so only errors in what has changed may be real. */
  const isBroken = (after: BuiltRegistry, version: VersionOfData, changed: readonly Piece[]): boolean => {
    const keys = new Set(changed.map(({ key }) => key));
    const mayBe = after.diagnostics.some(
      (one) => isError(one) && keys.has((one.place?.path ?? []).slice(0, 2).join('\n')),
    );
    return mayBe && build(version).diagnostics.some(isError);
  };
  return {
    check: (version) =>
      version.problems.length > 0 ? version.problems : build(version).diagnostics.filter(isError),
    diff(before, after, date) {
      const affected = onlyAccess ? findAffected(before, after) : undefined;
      if (affected === undefined) {
        const [old, now] = [build(before), build(after)];
        return { ...compare(old, now, date), hasMistakes: now.diagnostics.some(isError) };
      }
      const { isWanted, changed } = affected;
      const [old, now] = [buildAll(before, isWanted), buildAll(after, isWanted)];
      return { ...compare(old, now, date), hasMistakes: isBroken(now, after, changed) };
    },
  };
}

const buildAll = (version: VersionOfData, isWanted: (piece: Piece) => boolean): BuiltRegistry =>
  buildRegistry({ sources: toSources(version, isWanted), definitions: version.definitions });

/** Sections that give nobody access, and to which nothing of the access refers. */
const UNRELATED: ReadonlySet<string> = new Set(['skills', 'processes', 'architectures', 'duties']);
const OF_ONE: ReadonlySet<string> = new Set(['personas', 'access', 'people']);

interface Affected {
  isWanted(piece: Piece): boolean;
  /** The parts that only one of the versions has. */
  changed: readonly Piece[];
}

/**
 * Which parts a comparison of the access needs, if the versions differ only in what concerns some personas: these and all that they name, and everything that is
 * not of one persona. Returns `undefined` if a part that concerns many differs, or if a section is open: then the names of all decide about ids.
 */
function findAffected(before: VersionOfData, after: VersionOfData): Affected | undefined {
  if (before.definitions !== after.definitions || before.files.length !== after.files.length)
    return undefined;
  const changed = listChanged(before, after);
  if (changed === undefined || !isClosed(after) || !isClosed(before)) return undefined;
  const now = toSet(after);
  const all = [...now, ...changed.filter((piece) => !now.has(piece))];
  // Whether a persona has joined those of a baseline, or the baseline is new, is seen in the others.
  const hasBaselines = all.some(
    ({ section, data }) => section === 'baselineAccess' || 'baselineAccess' in data,
  );
  if (hasBaselines && changed.some(({ section }) => section === 'personas')) return undefined;
  const find = createNameIndex(all);
  const wanted = new Set<Piece>();
  const add = (section: Piece['section'], text: string): void => {
    for (const piece of find(section, text)) wanted.add(piece);
  };
  for (const { section, id, data } of changed) {
    if (section === undefined || id === undefined) return undefined;
    for (const text of listTexts(data)) add('personas', text);
  }
  const isFlat = !all.some(
    ({ section, data, id }) =>
      section === 'services' && id !== undefined && data.services?.[id]?.within !== undefined,
  );
  for (const { section, names } of [...wanted])
    if (section === 'personas') for (const name of names) add('access', name);
  for (const piece of all) if (piece.section === 'baselineAccess') wanted.add(piece);
  for (const piece of changed) wanted.add(piece);
  // A set is read on while it grows, so that teams around teams are found.
  for (const { section, data } of wanted)
    for (const text of listTexts(data)) {
      add('teams', text);
      if (section !== 'services') add('services', text);
    }
  const isWanted = (piece: Piece): boolean => {
    const { section } = piece;
    if (section === undefined) return true;
    if (OF_ONE.has(section) || section === 'teams') return wanted.has(piece);
    return section === 'services' ? !isFlat || wanted.has(piece) : !UNRELATED.has(section);
  };
  return { isWanted, changed };
}

/** Finds the parts that a text may name. */
function createNameIndex(
  pieces: readonly Piece[],
): (section: Piece['section'], text: string) => Iterable<Piece> {
  const index = new Map<Piece['section'], Map<string, Set<Piece>>>();
  for (const piece of pieces) {
    for (const name of piece.names) {
      const ofSection = getOrAdd(index, piece.section, () => new Map<string, Set<Piece>>());
      getOrAdd(ofSection, name, () => new Set<Piece>()).add(piece);
    }
  }
  return (section, text) => index.get(section)?.get(foldOnce(text)) ?? [];
}

const folded = new Map<string, string>();
const foldOnce = (text: string): string => getOrAdd(folded, text, fold);

/** The parts that only one of the versions has. `undefined` if one of them concerns many. */
function listChanged(before: VersionOfData, after: VersionOfData): Piece[] | undefined {
  const [olds, news] = [toSet(before), toSet(after)];
  const changed: Piece[] = [];
  const keys = new Set([...news].filter((piece) => !olds.has(piece)).map(({ key }) => key));
  for (const [some, others] of [
    [olds, news],
    [news, olds],
  ] as const) {
    for (const piece of some) {
      if (others.has(piece)) continue;
      if (piece.section === undefined) return undefined;
      if (UNRELATED.has(piece.section)) continue;
      if (!OF_ONE.has(piece.section)) return undefined;
      // Others may refer to a persona that is gone.
      const isGone = some === olds && piece.section === 'personas' && !keys.has(piece.key);
      if (isGone) return undefined;
      changed.push(piece);
    }
  }
  return changed;
}

const sets = new WeakMap<VersionOfData, ReadonlySet<Piece>>();

/** Each version is compared with two others. */
function toSet(version: VersionOfData): ReadonlySet<Piece> {
  const set = sets.get(version) ?? new Set(version.files.flatMap(({ pieces }) => pieces));
  sets.set(version, set);
  return set;
}

const isClosed = ({ files }: VersionOfData): boolean =>
  files.some(({ pieces }) =>
    pieces.some(({ section, data }) => section === 'services' || 'services' in data),
  );

function* listTexts(value: unknown): Iterable<string> {
  if (typeof value === 'string') {
    yield value;
    if (/[,\n]/.test(value)) yield* value.split(/[,\n]/);
  } else if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value)) yield* Object.keys(value);
    for (const inner of Object.values(value)) yield* listTexts(inner);
  }
}
