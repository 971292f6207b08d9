import { lookUp } from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { readTier } from '../lookup/readTier.js';
import { type AccessNames, isTierWord } from './accessNames.js';
import { findAccessColumns } from './findAccessColumns.js';
import type { ImportedTable } from './importedTable.js';
import { splitEnvironments } from './splitEnvironments.js';
import { toEnvironmentWord } from './toEnvironmentWord.js';

export interface FoundEnvironments {
  /** Ids of the environments of the data that tables name. */
  known: ReadonlySet<string>;
  /** Names of others, in the order of the tables: `Test`; and `Sandbox` beside `Dev`, which is another one. */
  others: readonly string[];
}

/** The environments that tables name in their columns, in the cells of a column of environments, and in headings. */
export function findOtherEnvironments(
  tables: readonly ImportedTable[],
  names: Pick<AccessNames, 'environment' | 'findEnvironment'>,
): FoundEnvironments {
  /** Id → the word that names it. */
  const exact = new Map<string, string>();
  const similar = new Map<string, string>();
  const others = new Map<string, string>();
  // Each text and each row of labels is looked at once, because all sheets of a workbook have the same.
  const done = new Set<string>();
  const add = (text: string): void => {
    if (done.has(text)) return;
    done.add(text);
    const match = lookUp(names.environment, text);
    const id = match !== undefined && 'id' in match ? match.id : undefined;
    if (id !== undefined) exact.set(id, toEnvironmentWord(text));
    else if (isTierWord(text)) {
      const like = names.findEnvironment(text);
      const word = toEnvironmentWord(text);
      if (like !== undefined) similar.set(word, like);
      if (!others.has(word)) others.set(word, withoutFillers(text));
    }
  };
  const columnsOf = new Map<string, readonly string[]>();
  const isOfEnvironments = (part: string): boolean =>
    names.findEnvironment(part) !== undefined || isTierWord(part);
  /** The environments that columns are of, if the data has one of them. */
  const listColumns = (labels: readonly string[]): readonly string[] => {
    const parts = labels.slice(1).map((label) => splitEnvironments(label.trim()));
    const columns = parts.filter((part) => part.length > 0 && part.every(isOfEnvironments)).flat();
    return columns.some((part) => names.findEnvironment(part) !== undefined) ? columns : [];
  };
  for (const { labels, rows, headings } of tables) {
    const column = findAccessColumns(labels).get('environment');
    if (column !== undefined)
      for (const text of new Set(rows.map(({ cells }) => (cells[column] ?? '').trim())))
        splitEnvironments(text).forEach(add);
    getOrAdd(columnsOf, labels.join('\n'), () => listColumns(labels)).forEach(add);
    const heading = headings.at(-1);
    for (const part of heading?.split(PART_OF_HEADING) ?? [])
      splitEnvironments(withoutFillers(part)).forEach(add);
  }
  // A word for the purpose of an environment means that one, unless tables also name it, or another word means it.
  const counts = new Map<string, number>();
  for (const id of similar.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [word, id] of similar) {
    const named = exact.get(id);
    if (named === undefined ? (counts.get(id) ?? 0) > 1 : named !== word) continue;
    others.delete(word);
    exact.set(id, word);
  }
  return { known: new Set(exact.keys()), others: [...others.values()] };
}

/** `Key Vault in Test`, `Key Vault – Test`, `Key Vault (Test)`. */
const PART_OF_HEADING = /\s[-–—]\s|[:()[\]|–—]|\bin\s/i;

const withoutFillers = (text: string): string =>
  text
    .replace(/\b(?:env(?:ironment)?s?|access|roles?|rbac|in|the|to)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The order of environments: from development to production. */
export const toTierRank = (name: string): number =>
  ['nonproduction', 'preproduction', 'production'].indexOf(readTier(name) ?? 'nonproduction');
