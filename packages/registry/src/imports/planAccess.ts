import { getEntry } from '../lookup/entries.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { quote } from '../lookup/quote.js';
import type { CellInput, GrantInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Grant, Registry } from '../model/registry.js';
import { toImportNote } from './importNote.js';
import type { AccessSource, MatchedGrant } from './matchAccess.js';

/** A cell of the data that an import fills. */
export interface NewCell {
  persona: string;
  /** Id of a service, or the name of one that the data does not have. */
  service: string;
  environment: string;
  cell: CellInput;
}

/** What one source says about one cell. */
interface Draft {
  persona: string;
  service: string;
  environment: string;
  source: AccessSource;
  line: number | undefined;
  /** Each role, kind of assignment and scope once. */
  grants: MatchedGrant[];
  none?: MatchedGrant;
}

/** The facts of a grant that two sources may state differently. */
type Facts = Pick<Grant, 'assignment' | 'from' | 'until' | 'condition'> & { name: string };
interface Said {
  /** Role key → its facts. Empty: no access. */
  roles: ReadonlyMap<string, Facts>;
  place: string;
}

/**
 * The cells that grants fill. All grants of one source add to a cell. What the data or an earlier source says about a cell counts, and anything else about it is a
 * conflict with both values. Linear in the grants.
 */
export function planAccess(
  matched: readonly MatchedGrant[],
  registry: Registry,
): { cells: NewCell[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const drafts = collectDrafts(matched);
  const existing = indexCells(registry, drafts);
  const cells: NewCell[] = [];
  for (const [key, ofCell] of drafts) {
    let kept = existing.get(key);
    let first: Draft | undefined;
    for (const draft of ofCell) {
      const { persona, service, environment, source, line, none, grants } = draft;
      const conflict = (message: string) => {
        const name = getEntry(registry.services, service)?.name ?? service;
        const where = `${persona} on ${quote(name)} in ${environment}`;
        diagnostics.push(toImportNote('conflict', 'warning', `${where}: ${message}`, source.file, line));
      };
      if (none !== undefined && grants.length > 0)
        conflict('no access and roles in one document. The roles were taken.');
      if (kept === undefined && first === undefined) {
        cells.push({ persona, service, environment, cell: toCell(draft) });
        first = draft;
        continue;
      }
      const said = toSaid(draft);
      if (first !== undefined) kept ??= toSaid(first);
      if (kept !== undefined && !agrees(kept, said))
        conflict(`${describe(said)} here, but ${describe(kept)} in ${kept.place}, which was kept.`);
    }
  }
  return { cells, diagnostics };
}

function collectDrafts(matched: readonly MatchedGrant[]): Map<string, Draft[]> {
  const drafts = new Map<string, Draft[]>();
  const seen = new Map<AccessSource, Set<string>>();
  const toKey = createKeys();
  for (const one of matched) {
    const { persona, service, environment, source, grant } = one;
    const key = toKey(persona, service, environment);
    const ofCell = getOrAdd(drafts, key, (): Draft[] => []);
    let draft = ofCell.at(-1);
    if (draft === undefined || draft.source !== source) {
      draft = { persona, service, environment, source, line: grant.line, grants: [] };
      ofCell.push(draft);
    }
    if (one.roleKey === NONE) {
      draft.none ??= one;
      continue;
    }
    const ofSource = getOrAdd(seen, source, () => new Set<string>());
    const facts = `${key}\n${one.roleKey}\n${grant.assignment ?? ''}\n${one.scope ?? ''}`;
    if (ofSource.has(facts)) continue;
    ofSource.add(facts);
    draft.grants.push(one);
  }
  return drafts;
}

const NONE = 'none';

function createKeys(): (persona: string, service: string, environment: string) => string {
  const folded = new Map<string, string>();
  return (persona, service, environment) => `${persona}\n${getOrAdd(folded, service, fold)}\n${environment}`;
}

/** What the data says about cells. */
function indexCells(registry: Registry, wanted: ReadonlyMap<string, unknown>): Map<string, Said> {
  const cells = new Map<string, Said & { roles: Map<string, Facts> }>();
  const toKey = createKeys();
  const add = (key: string) =>
    getOrAdd(cells, key, () => ({ roles: new Map<string, Facts>(), place: 'the data' }));
  for (const grant of registry.grants) {
    if (grant.baseline !== undefined) continue;
    const key = toKey(grant.persona, grant.service, grant.environment);
    if (!wanted.has(key)) continue;
    const name = getEntry(registry.roles, grant.role)?.name ?? grant.role;
    add(key).roles.set(grant.role, { ...grant, name });
  }
  for (const { persona, service, environment } of registry.noAccess) {
    const key = toKey(persona, service, environment);
    if (wanted.has(key)) add(key);
  }
  return cells;
}

function toSaid({ grants, source, line }: Draft): Said {
  const roles = new Map<string, Facts>();
  for (const { roleKey, role, grant } of grants) roles.set(roleKey, toFacts(grant, role));
  return {
    roles,
    place: line === undefined ? source.file : `${source.file}:${line}`,
  };
}

function toFacts({ assignment, from, until, condition }: MatchedGrant['grant'], name: string): Facts {
  const facts: Facts = { name, assignment: assignment === 'eligible' ? 'eligible' : 'active' };
  if (from !== undefined) facts.from = from;
  if (until !== undefined) facts.until = until;
  if (condition !== undefined) facts.condition = condition;
  return facts;
}

/** Whether a later source says nothing else. It may say less. */
function agrees(kept: Said, said: Said): boolean {
  if (kept.roles.size !== said.roles.size) return false;
  for (const [role, facts] of said.roles) {
    const known = kept.roles.get(role);
    if (known === undefined) return false;
    if (facts.assignment === 'eligible' && known.assignment !== 'eligible') return false;
    for (const field of ['from', 'until', 'condition'] as const)
      if (facts[field] !== undefined && facts[field] !== known[field]) return false;
  }
  return true;
}

function describe({ roles }: Said): string {
  if (roles.size === 0) return 'no access';
  return Array.from(roles.values(), ({ name, assignment, from, until, condition }) => {
    const details = [
      ...(assignment === 'eligible' ? ['eligible'] : []),
      ...(from === undefined ? [] : [`from ${from}`]),
      ...(until === undefined ? [] : [`until ${until}`]),
      ...(condition === undefined ? [] : ['with a condition']),
    ];
    return details.length === 0 ? quote(name) : `${quote(name)} (${details.join(', ')})`;
  }).join(', ');
}

function toCell({ grants, none }: Draft): CellInput {
  if (grants.length === 0) {
    const why = none?.grant.why;
    return why === undefined ? NONE : { none: why };
  }
  return grants.map(toGrantInput);
}

function toGrantInput({ role, scope, grant }: MatchedGrant): string | GrantInput {
  const { assignment, from, until, activation, condition, why } = grant;
  const input: GrantInput = { role };
  if (scope !== undefined) input.scope = scope;
  if (assignment === 'eligible') input.assignment = assignment;
  if (from !== undefined) input.from = from;
  if (until !== undefined) input.until = until;
  if (activation !== undefined) input.activation = activation;
  if (condition !== undefined) input.condition = condition;
  if (why !== undefined) input.why = why;
  return Object.keys(input).length === 1 ? role : input;
}
