import { readNoRole } from '../access/readNoRole.js';
import { fold } from '../lookup/fold.js';
import type { ScopeKind } from '../model/enums.js';
import { isNothing, normalizeList } from '../values/normalizeList.js';
import { findDoubt, isOnlyDoubt } from './findDoubt.js';
import { readDay } from './readDay.js';

/** What a table says in one cell: roles, no access, or nothing that can be known. */
export type RoleCell = (
  | { kind: 'blank' | 'unknown' }
  | { kind: 'none'; why?: string }
  | { kind: 'roles'; roles: CellRole[] }
) & {
  /** Texts that do not say for certain that a role is held, such as `Owner?`. Absent: none. */
  doubts?: readonly string[];
};

export interface CellRole {
  /** As written, without what stands behind it. */
  role: string;
  scope?: string;
  assignment?: 'eligible';
  /** ISO 8601 dates of the first and the last day. */
  from?: string;
  until?: string;
  /** What stands in parentheses behind the role and is nothing of the above. */
  why?: string;
  /** The text of a sign that the legend has in other letters: `r` for `R`. */
  sign?: string;
  /** A mark of a footnote behind the role: `*`, `¹`, `[1]`. */
  mark?: string;
}

export interface RoleCellContext {
  /** Signs of the document's legend. */
  legend: ReadonlyMap<string, string>;
  isRole(text: string): boolean;
}

export const SCOPE_WORDS: ReadonlyMap<string, ScopeKind> = new Map([
  ['rg', 'resource group'],
  ['resourcegroup', 'resource group'],
  ['sub', 'subscription'],
  ['subscription', 'subscription'],
  ['mg', 'management group'],
  ['managementgroup', 'management group'],
  ['ws', 'workspace'],
  ['workspace', 'workspace'],
  ['resource', 'resource'],
]);
const ELIGIBLE: ReadonlySet<string> = new Set([
  'pim',
  'eligible',
  'jit',
  'justintime',
  'viapim',
  'withpim',
  'throughpim',
  'usingpim',
  'pimonly',
  'pimeligible',
]);
const UNDOCUMENTED: ReadonlySet<string> = new Set(['notdocumented', 'undocumented', 'notsaid', 'unknown']);
const NOT_THERE = /\b(?:not exist|not applicable)\b/i;

/** Reads the roles of a cell. Commas in parentheses do not separate roles, and a name that a role has keeps its parentheses: `Foo (preview)`. */
export function readRoleCell(text: string, { legend, ...names }: RoleCellContext): RoleCell {
  // Names are compared without signs, but `Owner?`, `!Owner` and `(Owner)` are not `Owner`.
  const isRole = (name: string): boolean => PLAIN.test(name) && names.isRole(name);
  const context = { legend, isRole };
  const whole = text.trim();
  const meaning = legend.get(whole);
  if (meaning === undefined && isNothing(whole)) return { kind: 'blank' };
  const roles: CellRole[] = [];
  const doubts: string[] = [];
  let none: { why?: string } | undefined;
  let isUnknown = false;
  let isLimited = false;
  for (const item of splitItems(whole, context)) {
    const role = readItem(item, context);
    const said = legend.get(role.role) ?? role.role;
    if (item.includes('?') && !/^[?\s]+$/.test(item) && !legend.has(item)) doubts.push(item);
    else if (UNDOCUMENTED.has(fold(said)) || NOT_THERE.test(said)) isUnknown = true;
    else if (names.isRole(said) && (said !== role.role || isRole(said))) {
      if (role.why === undefined || findDoubt(`${said} (${role.why})`, context.isRole) === undefined)
        roles.push({ ...role, role: said });
      else doubts.push(item);
    } else if (readNoRole(said) === 'none') none = {};
    else if (readNoRole(said) === 'unknown') isUnknown = true;
    else if (readWhyNone(said, isRole) !== undefined) none = { why: readWhyNone(said, isRole) ?? '' };
    else {
      const doubt = isOnlyDoubt(item) ? { isOfCell: true } : findDoubt(item, context.isRole);
      if (doubt === undefined) roles.push({ ...role, role: said });
      else doubts.push(item);
      isLimited ||= doubt?.isOfCell === true;
    }
  }
  // `Reader, tbc` and `Reader, none` say two things.
  if (isLimited || (roles.length > 0 && (isUnknown || none !== undefined)))
    return { kind: 'unknown', doubts: [whole] };
  const more = doubts.length === 0 ? {} : { doubts };
  if (roles.length > 0) return { kind: 'roles', roles, ...more };
  if (none !== undefined && !isUnknown) return { kind: 'none', ...none, ...more };
  return { kind: isUnknown || doubts.length > 0 ? 'unknown' : 'blank', ...more };
}

/** The reason behind `No access (by design)`. */
function readWhyNone(text: string, isRole: (text: string) => boolean): string | undefined {
  const [, head = '', why] = BEHIND.exec(text) ?? [];
  if (why === undefined || readNoRole(head) !== 'none') return undefined;
  return findDoubt(`x (${why})`, isRole) === undefined ? why.trim() : undefined;
}

const PLAIN = /^[\p{L}\p{N}](?:[^?]*[\p{L}\p{N})\]])?$/u;
/** Signs around a text, such as quotes, points, ticks and pictures. */
const AROUND = /^([^\p{L}\p{N}([]*)(.*?)([^\p{L}\p{N})\]]*)$/su;
const HARMLESS = /^[\s"'`“”‘’«».,;:!✓✔✅☑-]*$/u;
const CROSSES = /[✗✘✖✕❌🚫⛔?~¬≠^]/u;

/** `R, KVA`, `R; KVA`, one per line, and `R/KVA` or `R + KVA` if each part is known. */
function splitItems(text: string, context: RoleCellContext): string[] {
  const { legend } = context;
  const isKnown = (part: string): boolean => findSign(part, context) !== undefined;
  if (isKnown(text)) return [text];
  const items = normalizeList(text.replace(/;/g, '\n'));
  // A dash that the legend explains is no blank.
  if (items.length === 0) return legend.has(text) ? [text] : [];
  return items.flatMap((item) => {
    if (isKnown(item)) return [item];
    const parts = item.split(/\s*[/+&]\s*|\s+and\s+/).filter((part) => part !== '');
    return parts.length > 1 && parts.every(isKnown) ? parts : [item];
  });
}

/** The sign or role of a text. A sign may be written in other letters, if the legend has only one such sign. */
function findSign(text: string, { legend, isRole }: RoleCellContext): CellRole | undefined {
  if (legend.has(text) || isRole(text)) return { role: text };
  if (text.length > MAX_SIGN) return undefined;
  const key = text.toLowerCase();
  const [sign, ...more] = [...legend.keys()].filter((each) => each.toLowerCase() === key);
  return sign === undefined || more.length > 0 ? undefined : { role: sign, sign: text };
}
const MAX_SIGN = 8;

const BEHIND = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/;
const UNTIL =
  /^(.*?\S)[\s,;:]*(?:\(|\b)(?:until|till|expires(?: on)?|valid (?:until|to)|ends(?: on)?)[\s:]+([^()]+?)\)?$/i;
const FROM = /^(.*?\S)[\s,;:]*(?:\(|\b)(?:from|since|starting|as of|effective)[\s:]+([^()]+?)\)?$/i;
const ONLY = /^(?:(?:only|just)\s+(.*\S)|(.*\S)\s+only)$/i;
/** Marks of footnotes behind a text. */
const MARKED =
  /^(.*?[^\s*†‡§])\s*([*†‡§]+|[¹²³⁰-⁹]+|\[\^[\w-]{1,12}\]|\[(?:\d{1,3}|[a-z])\]|\((?:see )?(?:foot)?note[^()]*\)|\(\d{1,2}\)|\^\d{1,2}|(?<=\s)\d{1,2}\))$/u;

function readItem(item: string, context: RoleCellContext): CellRole {
  const { legend, isRole } = context;
  const sign = findSign(item, context);
  if (sign !== undefined) return sign;
  const [, base, mark] = MARKED.exec(item) ?? [];
  if (base !== undefined && mark !== undefined) {
    const isEligible = /^\*+$/.test(mark) && ELIGIBLE.has(fold(firstWord(legend.get('*') ?? '')));
    if (isEligible) return { ...readItem(base, context), assignment: 'eligible' };
    if (findSign(base, context) !== undefined) return { ...readItem(base, context), mark };
  }
  const [, before = '', inner = '', after = ''] = AROUND.exec(item) ?? [];
  const signs = (before + after).replaceAll('\uFE0F', '');
  if (signs !== '' && !CROSSES.test(signs) && !before.includes('!') && findSign(inner, context) !== undefined)
    return { ...readItem(inner, context), ...(!HARMLESS.test(signs) && { mark: signs.trim() }) };
  const [, first, last] = ONLY.exec(item) ?? [];
  const only = first ?? last;
  if (only !== undefined && findSign(only, context) !== undefined) return readItem(only, context);
  const [, held, end = ''] = UNTIL.exec(item) ?? [];
  const until = readDay(end.trim());
  if (held !== undefined && until !== undefined) return { ...readItem(held, context), until };
  const [, later, start = ''] = FROM.exec(item) ?? [];
  const from = readDay(start.trim());
  if (later !== undefined && from !== undefined) return { ...readItem(later, context), from };
  const [, role, behind] = BEHIND.exec(item) ?? [];
  if (role === undefined || behind === undefined) return { role: item };
  const inside = readItem(role, context);
  if (isRole(behind.trim()))
    return isRole(inside.role) || legend.has(inside.role) ? inside : { role: behind.trim() };
  const { rest, ...terms } = readTerms(behind);
  const why = rest.join(', ');
  if (why === '') return { ...inside, ...terms };
  if (legend.has(inside.role) || isRole(inside.role)) return { ...inside, ...terms, why };
  return Object.keys(terms).length === 0
    ? { role: item }
    : { ...inside, ...terms, role: `${inside.role} (${why})` };
}

/** What stands in parentheses behind a role: `RG, PIM`. */
function readTerms(behind: string): Pick<CellRole, 'scope' | 'assignment'> & { rest: string[] } {
  const terms: ReturnType<typeof readTerms> = { rest: [] };
  for (const item of normalizeList(behind)) {
    const word = fold(item);
    const scope = SCOPE_WORDS.get(word.replace(/^(?:on|at|in)?(?:the)?/, '')) ?? SCOPE_WORDS.get(word);
    if (scope !== undefined) terms.scope = scope;
    else if (ELIGIBLE.has(word)) terms.assignment = 'eligible';
    else terms.rest.push(item);
  }
  return terms;
}

const firstWord = (text: string): string => text.split(/[\s:,]/, 1)[0] ?? '';
