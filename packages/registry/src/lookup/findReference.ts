import { fold } from './fold.js';
import { isTooLong } from './nameLength.js';
import { suggest } from './suggest.js';

/** An entry that a reference can name. Plain JSON, so that both the entities of a registry and the entries of a names file fit. */
export interface NamedEntry {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** The names of one kind, for `findReference`. A tier is filled when a text first reaches it, because most texts match in an early tier. */
export interface NameIndex {
  readonly entries: NamedEntry[];
  /** Ids of the entries, in their order. All problems that list them share this array. */
  readonly ids: string[];
  readonly tiers: (Map<string, Match> | undefined)[];
  readonly suggestions: Map<string, string | undefined>;
  /** Results for texts that do not exactly equal an id, name or alias. A text such as `mlops/train` is looked up thousands of times. */
  readonly inexact: Map<string, Match | undefined>;
}

/** One id, or the ids of several entries if the text is ambiguous. */
export type Match = { readonly id: string } | { readonly candidates: string[] };
/** A match, or the nearest name or id if there is a near one. */
export type FoundReference = Match | { suggestion?: string };

interface Tier {
  /** The key by which this tier looks up a text. An empty key matches nothing. */
  key: (text: string) => string;
  /** The spellings of an entry that this tier compares. */
  has: readonly (keyof NamedEntry)[];
}

const asWritten = (text: string) => text;
const ignoringCase = (text: string) => text.normalize('NFC').toLowerCase();

/** The tiers in order. The first tier with a match decides (docs/design.md, "References and ids"). */
const TIERS: readonly Tier[] = [
  { key: asWritten, has: ['id'] },
  { key: asWritten, has: ['name'] },
  { key: asWritten, has: ['aliases'] },
  { key: ignoringCase, has: ['id', 'name', 'aliases'] },
  { key: fold, has: ['id', 'name', 'aliases'] },
];
const EXACT_TIERS = 3;

/** How many distinct unknown texts get a suggestion. Each is compared with every name, and a file full of mistakes must stay linear. */
const MAX_SUGGESTIONS = 200;

export function buildNameIndex(entries: readonly NamedEntry[]): NameIndex {
  return {
    entries: [...entries],
    ids: entries.map(({ id }) => id),
    tiers: [],
    suggestions: new Map(),
    inexact: new Map(),
  };
}

/** Adds an entry to a section that grows while it is read. */
export function addName(index: NameIndex, entry: NamedEntry): void {
  index.entries.push(entry);
  index.ids.push(entry.id);
  index.inexact.clear();
  for (const [position, tier] of TIERS.entries()) {
    const matches = index.tiers[position];
    if (matches !== undefined) addToTier(matches, tier, entry);
  }
}

/** Finds the entry that a text means: by id, exact name, exact alias, ignoring case, folded. The first of these with a match decides. */
export function findReference(index: NameIndex, text: string): FoundReference {
  const match = lookUp(index, text);
  if (match !== undefined) return match;
  const suggestion = nearestSpelling(index, text);
  return suggestion === undefined ? {} : { suggestion };
}

/** Like `findReference`, but without a suggestion, which is slow. For texts that may also mean something else. */
export function lookUp(index: NameIndex, text: string): Match | undefined {
  if (isTooLong(text)) return undefined;
  for (let position = 0; position < EXACT_TIERS; position++) {
    const match = lookUpInTier(index, position, text);
    if (match !== undefined) return match;
  }
  if (!index.inexact.has(text)) index.inexact.set(text, lookUpInexactly(index, text));
  return index.inexact.get(text);
}

function lookUpInexactly(index: NameIndex, text: string): Match | undefined {
  for (let position = EXACT_TIERS; position < TIERS.length; position++) {
    const match = lookUpInTier(index, position, text);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The matches in several indexes, from the first tier that has a match. */
export function lookUpAmong<Key>(
  indexes: readonly (readonly [Key, NameIndex])[],
  text: string,
): [Key, Match][] {
  if (isTooLong(text)) return [];
  for (let position = 0; position < TIERS.length; position++) {
    const matches: [Key, Match][] = [];
    for (const [key, index] of indexes) {
      const match = lookUpInTier(index, position, text);
      if (match !== undefined) matches.push([key, match]);
    }
    if (matches.length > 0) return matches;
  }
  return [];
}

function lookUpInTier(index: NameIndex, position: number, text: string): Match | undefined {
  const tier = TIERS[position];
  const key = tier?.key(text) ?? '';
  return tier === undefined || key === '' ? undefined : tierOf(index, position, tier).get(key);
}

function tierOf(index: NameIndex, position: number, tier: Tier): ReadonlyMap<string, Match> {
  const filled = index.tiers[position];
  if (filled !== undefined) return filled;
  const matches = new Map<string, Match>();
  for (const entry of index.entries) addToTier(matches, tier, entry);
  index.tiers[position] = matches;
  return matches;
}

function addToTier(matches: Map<string, Match>, tier: Tier, { id, name, aliases }: NamedEntry): void {
  if (tier.has.includes('id')) add(id);
  if (tier.has.includes('name')) add(name);
  if (tier.has.includes('aliases')) for (const alias of aliases) add(alias);

  function add(spelling: string): void {
    const key = tier.key(spelling);
    const other = matches.get(key);
    if (other === undefined) matches.set(key, { id });
    else if ('candidates' in other) matches.set(key, { candidates: [...new Set([...other.candidates, id])] });
    else if (other.id !== id) matches.set(key, { candidates: [other.id, id] });
  }
}

/** The nearest name, id or alias, if one is near. */
export function nearestSpelling(index: NameIndex, text: string): string | undefined {
  if (isTooLong(text)) return undefined;
  if (index.suggestions.has(text) || index.suggestions.size >= MAX_SUGGESTIONS)
    return index.suggestions.get(text);
  const suggestion = suggest(text, spellingsOf(index.entries));
  index.suggestions.set(text, suggestion);
  return suggestion;
}

function* spellingsOf(entries: readonly NamedEntry[]): Iterable<string> {
  for (const entry of entries) {
    yield entry.name;
    yield entry.id;
    yield* entry.aliases;
  }
}
