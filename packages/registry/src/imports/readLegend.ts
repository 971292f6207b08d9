import { readNoRole } from '../access/readNoRole.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { AccessNames } from './accessNames.js';
import { findAccessColumns } from './findAccessColumns.js';
import type { ImportedTable } from './importedTable.js';

/** Letters and digits, or one mark: `KVA`, `SBDR2`, `–`, `*`, `?`. */
const SIGN = /^(?:[\p{L}\p{N}][\p{L}\p{N}.-]{0,7}|[^\p{L}\p{N}\s])$/u;
const PAIR = /^\s*\\?(\S{1,8}?)\s*(?:=|:|–|—|\s-\s)\s*(\S.*?)[.\s]*$/u;
const SPECIAL: readonly RegExp[] = [/^eligible\b/i, /^not documented\b/i, /^the service does not exist/i];

/** What the signs of a document mean. */
export interface Legend {
  /** Sign → role. A sign with several meanings is unknown. */
  signs: Map<string, string>;
  legends: Set<ImportedTable>;
  /** Signs with several meanings. */
  disputed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A table of access may look like a legend where names are short: `Analyst | Reader`. It says who or where. */
export function mayBeLegend({ labels }: ImportedTable, names: Pick<AccessNames, 'has'>): boolean {
  const [first = '', ...others] = labels;
  const fields = findAccessColumns([first]);
  if (['persona', 'principal', 'service', 'environment'].some((field) => fields.has(field as 'persona')))
    return false;
  return !others.some((label) =>
    (['persona', 'service', 'environment'] as const).some((kind) => names.has(kind, label)),
  );
}

/**
 * What the signs of a document mean: from tables of two columns, and from lines such as `KVA = Key Vault Administrator` or `Legend: R = Reader; O = Owner`. Only
 * what means a role or no access is a sign.
 *
 * @param lines texts of paragraphs and of items of lists
 */
export function readLegend(
  tables: readonly ImportedTable[],
  lines: readonly string[],
  isRole: (text: string) => boolean,
): Legend {
  const signs = new Map<string, string>();
  const meanings = new Map<string, Map<string, string>>();
  const legends = new Set<ImportedTable>();
  const add = (sign: string, meaning: string): boolean => {
    if (!SIGN.test(sign) || fold(meaning) === '') return false;
    // A row of access is no legend: in `Reader | none`, neither text stands for the other.
    if (isRole(meaning) ? readNoRole(sign) !== undefined : isRole(sign)) return false;
    const isKnown =
      isRole(meaning) ||
      readNoRole(meaning) !== undefined ||
      SPECIAL.some((pattern) => pattern.test(meaning));
    // A role that has its sign as a name needs no legend.
    if (!isKnown || fold(sign) === fold(meaning)) return false;
    getOrAdd(meanings, sign, () => new Map<string, string>()).set(fold(meaning), meaning);
    return true;
  };
  for (const table of tables) {
    const { labels, rows } = table;
    if (labels.length < 2 || labels.length > 3) continue;
    for (const cells of [labels, ...rows.map((row) => row.cells)]) {
      const [first = '', second = ''] = cells.map((cell) => cell.trim());
      if (add(first, second) || add(second, first)) legends.add(table);
    }
  }
  for (const line of lines) {
    const parts = line
      .replace(/^\s*(?:legend|key|abbreviations?|codes?)\s*:/i, '')
      .split(/[;\n]|,(?=\s*\S{1,8}\s*=)/);
    for (const part of parts) {
      const [, sign, meaning] = PAIR.exec(part) ?? [];
      if (sign !== undefined && meaning !== undefined) add(sign, meaning);
    }
  }
  const disputed = new Map<string, ReadonlySet<string>>();
  for (const [sign, each] of meanings) {
    const [meaning = '', ...more] = each.values();
    signs.set(sign, more.length === 0 ? meaning : 'unknown');
    if (more.length > 0) disputed.set(sign, new Set(each.values()));
  }
  return { signs, legends, disputed };
}
