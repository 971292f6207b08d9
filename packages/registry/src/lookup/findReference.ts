import { fold } from './fold.js';
import { isTooLong } from './nameLength.js';
import { suggest } from './suggest.js';

/** What a reference can name: plain JSON, so that a registry's entities and a names file serve alike. */
export interface NamedEntry {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** Built once per kind; look up with `findReference`. Later tiers are filled in when a text first reaches them: most never do. */
export interface NameIndex {
  readonly entries: NamedEntry[];
  /** Of the entries, in their order: one list for all problems that show it. */
  readonly ids: string[];
  readonly tiers: (Map<string, Match> | undefined)[];
  readonly suggestions: Map<string, string | undefined>;
  /** What texts meant that are no id, name or alias to the letter; `mlops/train` is looked up thousands of times. */
  readonly inexact: Map<string, Match | undefined>;
}

/** One id; or the ids among which the text does not choose. */
export type Match = { readonly id: string } | { readonly candidates: string[] };
/** Or nothing, with the nearest name or id if one is near. */
export type FoundReference = Match | { suggestion?: string };

interface Tier {
  /** The key under which a text is looked up here; an empty one matches nothing. */
  key: (text: string) => string;
  /** The spellings of an entry that count here. */
  has: readonly (keyof NamedEntry)[];
}

const asWritten = (text: string) => text;
const ignoringCase = (text: string) => text.normalize('NFC').toLowerCase();

/** In order; the first tier with a match decides (docs/design.md, "References and ids"). */
const TIERS: readonly Tier[] = [
  { key: asWritten, has: ['id'] },
  { key: asWritten, has: ['name'] },
  { key: asWritten, has: ['aliases'] },
  { key: ignoringCase, has: ['id', 'name', 'aliases'] },
  { key: fold, has: ['id', 'name', 'aliases'] },
];
const EXACT_TIERS = 3;

/** Distinct unknown texts that get a suggestion. Each costs a look at every name, and a file of mistakes must stay linear. */
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

/** For sections that grow while they are read. */
export function addName(index: NameIndex, entry: NamedEntry): void {
  index.entries.push(entry);
  index.ids.push(entry.id);
  index.inexact.clear();
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

/** The matches of the first tier that has any, in several indexes. */
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
  const known = index.tiers[position];
  if (known !== undefined) return known;
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

/** The name, id or alias that the text is nearest to, if one is near. */
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
