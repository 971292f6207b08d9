import { readNoRole } from '../access/readNoRole.js';
import { fold } from '../lookup/fold.js';
import type { ScopeKind } from '../model/enums.js';
import { isNothing, normalizeList } from '../values/normalizeList.js';

/** What a table says in one cell: roles, no access, or nothing that can be known. */
export type RoleCell = { kind: 'blank' | 'unknown' | 'none' } | { kind: 'roles'; roles: CellRole[] };

export interface CellRole {
  /** As written, without what stands behind it. */
  role: string;
  scope?: string;
  assignment?: 'eligible';
  /** What stands in parentheses behind the role and is neither a scope nor an assignment. */
  why?: string;
}

export interface RoleCellContext {
  /** Signs of the document's legend. */
  legend: ReadonlyMap<string, string>;
  isRole(text: string): boolean;
}

const SCOPE_WORDS: ReadonlyMap<string, ScopeKind> = new Map([
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
  'pimeligible',
]);
const UNDOCUMENTED: ReadonlySet<string> = new Set(['notdocumented', 'undocumented', 'notsaid', 'unknown']);
const NOT_THERE = /\b(?:not exist|not applicable)\b/i;

/** Reads the roles of a cell. Commas in parentheses do not separate roles, and a name that a role has keeps its parentheses: `Foo (preview)`. */
export function readRoleCell(text: string, context: RoleCellContext): RoleCell {
  const { legend } = context;
  const whole = text.trim();
  const meaning = legend.get(whole);
  if (meaning === undefined && isNothing(whole)) return { kind: 'blank' };
  const roles: CellRole[] = [];
  let isNone = false;
  let isUnknown = false;
  for (const item of splitItems(whole, context)) {
    const role = readItem(item, context);
    const said = legend.get(role.role) ?? role.role;
    if (UNDOCUMENTED.has(fold(said)) || NOT_THERE.test(said)) isUnknown = true;
    else if (context.isRole(said)) roles.push({ ...role, role: said });
    else if (readNoRole(said) === 'none') isNone = true;
    else if (readNoRole(said) === 'unknown') isUnknown = true;
    else roles.push({ ...role, role: said });
  }
  if (roles.length > 0) return { kind: 'roles', roles };
  return { kind: isNone ? 'none' : isUnknown ? 'unknown' : 'blank' };
}

/** `R, KVA`, `R; KVA`, one per line, and `R/KVA` or `R + KVA` if each part is known. */
function splitItems(text: string, { legend, isRole }: RoleCellContext): string[] {
  if (legend.has(text) || isRole(text)) return [text];
  const items = normalizeList(text.replace(/;/g, '\n'));
  // A dash that the legend explains is no blank.
  if (items.length === 0) return legend.has(text) ? [text] : [];
  return items.flatMap((item) => {
    if (legend.has(item) || isRole(item)) return [item];
    const parts = item.split(/\s*[/+&]\s*|\s+and\s+/).filter((part) => part !== '');
    return parts.length > 1 && parts.every((part) => legend.has(part) || isRole(part)) ? parts : [item];
  });
}

const BEHIND = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/;

function readItem(item: string, { legend, isRole }: RoleCellContext): CellRole {
  const marked = /^(.*[^\s*])\s*\*+$/.exec(item)?.[1];
  const isEligible = marked !== undefined && ELIGIBLE.has(fold(firstWord(legend.get('*') ?? '')));
  const written = isEligible ? marked : item;
  const base: CellRole = isEligible ? { role: written, assignment: 'eligible' } : { role: written };
  if (legend.has(written) || isRole(written)) return base;
  const [, role, behind] = BEHIND.exec(written) ?? [];
  if (role === undefined || behind === undefined) return base;
  const word = fold(behind);
  const scope = SCOPE_WORDS.get(word.replace(/^(?:on|at|in)?(?:the)?/, '')) ?? SCOPE_WORDS.get(word);
  if (scope !== undefined) return { ...readItem(role, { legend, isRole }), scope };
  if (ELIGIBLE.has(word)) return { ...readItem(role, { legend, isRole }), assignment: 'eligible' };
  return legend.has(role) || isRole(role) ? { ...base, role, why: behind.trim() } : base;
}

const firstWord = (text: string): string => text.split(/[\s:,]/, 1)[0] ?? '';
