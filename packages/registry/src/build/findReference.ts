import { suggest } from '../data/suggest.js';

/** What a reference can name: plain JSON, so that a registry's entities and a names file serve alike. */
export interface NamedEntry {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** Built once per kind; look up with `findReference`. Later tiers are filled in when a text first reaches them: most never do. */
export interface NameIndex {
  readonly entries: NamedEntry[];
  readonly tiers: (Map<string, string[]> | undefined)[];
  readonly suggestions: Map<string, string | undefined>;
}

/** One id; or the ids among which the text does not choose. */
export type Match = { id: string } | { candidates: string[] };
/** Or nothing, with the nearest name or id if one is near. */
export type FoundReference = Match | { suggestion?: string };

interface Tier {
  /** The key under which a text is looked up here; an empty one matches nothing. */
  key: (text: string) => string;
  spellings: (entry: NamedEntry) => readonly string[];
}

const asWritten = (text: string) => text;
const ignoringCase = (text: string) => text.normalize('NFC').toLowerCase();
const allSpellings = (entry: NamedEntry) => [entry.id, entry.name, ...entry.aliases];

/** In order; the first tier with a match decides (design §4). */
const TIERS: readonly Tier[] = [
  { key: asWritten, spellings: (entry) => [entry.id] },
  { key: asWritten, spellings: (entry) => [entry.name] },
  { key: asWritten, spellings: (entry) => entry.aliases },
  { key: ignoringCase, spellings: allSpellings },
  { key: fold, spellings: allSpellings },
];

/**
 * A text without case, spaces and punctuation: `Key-Vault`, `key vault` and `KeyVault` are one. `+` and `#` stay, so that C, C++ and C#
 * are three, and `&` reads as `and`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{M}\p{N}\p{S}#]+/gu, '');
}

/** Distinct unknown texts that get a suggestion. Each costs a look at every name, and a file of mistakes must stay linear. */
const MAX_SUGGESTIONS = 200;

export function buildNameIndex(entries: readonly NamedEntry[]): NameIndex {
  return { entries: [...entries], tiers: [], suggestions: new Map() };
}

/** For sections that grow while they are read. */
export function addName(index: NameIndex, entry: NamedEntry): void {
  index.entries.push(entry);
  for (const [position, tier] of TIERS.entries()) {
    const known = index.tiers[position];
    if (known !== undefined) addToTier(known, tier, entry);
  }
}

/** Which entry a text means: by id, exact name, exact alias, ignoring case, folded; the first of these with a match decides. */
export function findReference(index: NameIndex, text: string): FoundReference {
  const match = lookUp(index, text);
  if (match !== undefined) return match;
  const suggestion = nearestSpelling(index, text);
  return suggestion === undefined ? {} : { suggestion };
}

/** The same without a suggestion, which is what costs: for texts that may as well mean something else. */
export function lookUp(index: NameIndex, text: string): Match | undefined {
  for (const [position, tier] of TIERS.entries()) {
    const key = tier.key(text);
    const ids = key === '' ? undefined : tierOf(index, position, tier).get(key);
    if (ids === undefined) continue;
    const [id] = ids;
    return ids.length === 1 && id !== undefined ? { id } : { candidates: [...ids] };
  }
  return undefined;
}

function tierOf(index: NameIndex, position: number, tier: Tier): ReadonlyMap<string, string[]> {
  const known = index.tiers[position];
  if (known !== undefined) return known;
  const ids = new Map<string, string[]>();
  for (const entry of index.entries) addToTier(ids, tier, entry);
  index.tiers[position] = ids;
  return ids;
}

function addToTier(ids: Map<string, string[]>, tier: Tier, entry: NamedEntry): void {
  for (const spelling of tier.spellings(entry)) {
    const key = tier.key(spelling);
    const sharing = ids.get(key);
    if (sharing === undefined) ids.set(key, [entry.id]);
    else if (sharing.at(-1) !== entry.id) sharing.push(entry.id);
  }
}

/** The name, id or alias that the text is nearest to, if one is near. */
export function nearestSpelling(index: NameIndex, text: string): string | undefined {
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
