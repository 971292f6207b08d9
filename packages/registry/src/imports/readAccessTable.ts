import { readNoRole } from '../access/readNoRole.js';
import { lookUp } from '../lookup/findReference.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { quote } from '../lookup/quote.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { isDuration } from '../values/formats.js';
import { isNothing, normalizeList } from '../values/normalizeList.js';
import { type AccessNames, findPersona } from './accessNames.js';
import { type AccessField, findAccessColumns } from './findAccessColumns.js';
import type { ImportedGrant } from './importedGrant.js';
import type { ImportedRow, ImportedTable } from './importedTable.js';
import { toImportNote } from './importNote.js';
import { readDay } from './readDay.js';
import { type CellRole, type RoleCell, readRoleCell, SCOPE_WORDS } from './readRoleCell.js';
import { toEnvironmentWord } from './toEnvironmentWord.js';

/** The access that a table says. */
export interface TableAccess {
  grants: ImportedGrant[];
  /** The principals are personas by the label of their column, also those that the data does not have. */
  namesPersonas: boolean;
  diagnostics: Diagnostic[];
}

/** Columns of one thing each: `Dev`, `Stage`, `Prod`, or one service per column, or one persona. */
type Dimension = 'persona' | 'service' | 'environment';
interface ValueColumn {
  column: number;
  dimension: Dimension;
  name: string;
}
/** A role that is written as a sign, which a legend should explain. */
const SIGN = /^(?:[\p{Lu}\p{N}]{1,6}|\p{L}{1,2})$/u;
/** Signs that say that there is access, and not which. They are no names of roles, also without a legend. */
const TICK =
  /^(?:\p{L}|[^\p{L}\p{N}\s]\uFE0F?|yes|true|ja|oui|access|all|any|full|limited|partial|some|various|several|other|others|see .*|same.*|as .*|ditto|idem|")$/iu;
/** Words in the label of a first column that stands for personas. */
const PERSONA_LABEL = /\b(?:personas?|roles?|who|job|team|members?|users?|groups?)\b/i;

/**
 * Reads a table of access: a list by names of columns (one row per grant, or per persona and environments), or a grid whose columns are environments, services or
 * personas. What a table does not say itself, its headings say. `undefined` for tables of other things.
 *
 * @param legend signs of the document, such as `KVA`
 */
export function readAccessTable(
  table: ImportedTable,
  names: AccessNames,
  legend: ReadonlyMap<string, string>,
): TableAccess | undefined {
  const found = findAccessColumns(table.labels);
  const rows = findRowsOfGrid(table, found, names);
  // A column of jobs may be called `Role`.
  const written = rows === undefined ? found : new Map([...found].filter(([field]) => field !== 'role'));
  const layout =
    written.has('role') || written.has('roleId')
      ? undefined
      : findGrid(table, written, names, legend, rows === 'roles');
  const fields = layout === undefined ? written : withFirstColumn(table, written, layout, names);
  if (rows === 'roles') return layout === undefined ? undefined : readRoleRows(table, layout, names, legend);
  const principal = findPrincipal(table, fields, layout);
  if (principal === undefined) return undefined;
  const context = { legend, isRole: names.isRole };
  const readCell = memo((text: string): RoleCell => readRoleCell(text, context));
  const isGrid = layout !== undefined;
  if (!isGrid && !isList(table, fields, names, readCell)) return undefined;

  const grants: ImportedGrant[] = [];
  const counts = { blank: 0, unknown: 0, derived: 0 };
  const oddDates = new Map<string, number>();
  const oddSigns = new Map<string, number>();
  const oddStates = new Map<string, number>();
  const doubts = new Map<string, number>();
  const oddEnvironments = new Map<string, number>();
  const isOtherEnvironment = memo(createIsOther(table, fields, names));
  const folded = new Map<string, { sign: string; line: number }>();
  const marks = new Map<string, { role: string; line: number }>();
  const service =
    isGrid || fields.has('service') || fields.has('scope') ? undefined : names.serviceOf(table.headings);
  const of = {
    persona: principal === 'heading' ? names.personaOf(table.headings) : undefined,
    service: isGrid && !fields.has('service') ? names.serviceOf(table.headings) : service,
    environment: fields.has('environment') ? undefined : names.environmentOf(table.headings),
  };

  for (const row of table.rows) {
    const cell = (field: AccessField): string => {
      const column = fields.get(field);
      return column === undefined ? '' : (row.cells[column] ?? '').trim();
    };
    if (cell('baseline') !== '' || cell('inheritedFrom') !== '') {
      counts.derived++;
      continue;
    }
    const holders = splitHolders(readPrincipal(row, cell, principal, of.persona), names);
    const { scope, ...place } = readPlace(cell, fields, names);
    if (layout !== undefined) {
      for (const column of layout) {
        for (const who of holders) {
          const at: Record<Dimension, string> = {
            persona: who.principal,
            service: cell('service') || of.service || '',
            environment: cell('environment') || of.environment || '',
          };
          at[column.dimension] = column.name;
          const read = readCell(row.cells[column.column] ?? '');
          addCell(row, read, { ...who, principal: at.persona }, { ...at, scope }, cell);
        }
      }
      continue;
    }
    const at = {
      scope,
      service: cell('service') || (place.service ?? of.service ?? ''),
      environment: cell('environment') || (place.environment ?? of.environment ?? ''),
    };
    if (isOtherEnvironment(at.environment)) {
      if (!oddEnvironments.has(at.environment)) oddEnvironments.set(at.environment, row.line);
      continue;
    }
    const read = readRoles(cell, readCell);
    if (read.kind === 'roles' && !isHeld(cell)) {
      const state = cell('state');
      if (!oddStates.has(state)) oddStates.set(state, row.line);
      continue;
    }
    for (const who of holders) addCell(row, read, who, at, cell);
  }

  const left = leftOutLabels(table, fields, layout, principal);
  const longRow = findLongRow(table);
  const note = (code: string, severity: 'info' | 'warning', message: string, line = table.line) =>
    toImportNote(code, severity, message, table.file, line);
  const diagnostics = [
    ...(left.length === 0
      ? []
      : [note('left-out', 'info', `Columns that were not taken: ${left.map(quote).join(', ')}.`)]),
    ...(longRow === undefined
      ? []
      : [
          note(
            'not-understood',
            'warning',
            'The row has more cells than the table has columns, so the last ones were left out.',
            longRow.line,
          ),
        ]),
    ...(counts.blank === 0
      ? []
      : [
          note(
            'left-out',
            'info',
            `${toCells(counts.blank)} blank, which says neither access nor no access.`,
          ),
        ]),
    ...(counts.unknown === 0
      ? []
      : [note('left-out', 'info', `${toCells(counts.unknown)} not documented or not applicable.`)]),
    ...(counts.derived === 0
      ? []
      : [
          note(
            'left-out',
            'info',
            `${counts.derived === 1 ? '1 row comes' : `${counts.derived} rows come`} from a baseline or an outer service, where the access is written.`,
          ),
        ]),
    ...Array.from(oddDates, ([text, line]) =>
      note(
        'not-understood',
        'warning',
        `${quote(text)} is not known as one day, so the access with it was left out. Write it as 2026-12-31.`,
        line,
      ),
    ),
    ...Array.from(oddEnvironments, ([text, line]) =>
      note(
        'not-understood',
        'warning',
        `There is no environment ${quote(text)}, so the access there was left out.`,
        line,
      ),
    ),
    ...Array.from(oddStates, ([text, line]) =>
      note(
        'not-understood',
        'warning',
        `${quote(text)} is not known as a state of access that is held, so the rows with it were left out.`,
        line,
      ),
    ),
    ...Array.from(oddSigns, ([text, line]) =>
      note('not-understood', 'warning', `No legend explains ${quote(text)}, so it was left out.`, line),
    ),
    ...Array.from(doubts, ([text, line]) =>
      note(
        'not-understood',
        'warning',
        `${quote(text)} does not say for certain which role is held, so it was left out.`,
        line,
      ),
    ),
    ...Array.from(marks, ([text, { role, line }]) =>
      note(
        'left-out',
        'warning',
        `${quote(text)} was taken as ${quote(role)}. What its mark means was left out.`,
        line,
      ),
    ),
    ...Array.from(folded, ([text, { sign, line }]) =>
      note('folded', 'info', `The sign ${quote(text)} was taken as ${quote(sign)} of the legend.`, line),
    ),
  ];
  return { grants, namesPersonas: isOfPersonas(table, fields, principal, layout), diagnostics };

  function addCell(
    { line }: ImportedRow,
    read: RoleCell,
    who: Who,
    at: { service: string; environment: string; scope: string },
    cell: (field: AccessField) => string,
  ): void {
    for (const doubt of read.doubts ?? []) if (!doubts.has(doubt)) doubts.set(doubt, line);
    if (read.doubts !== undefined && read.kind === 'unknown') return;
    if (read.kind === 'blank' || read.kind === 'unknown' || who.principal === '') {
      counts[read.kind === 'unknown' ? 'unknown' : 'blank']++;
      return;
    }
    const base = (role: string): ImportedGrant => {
      const grant: ImportedGrant = { principal: who.principal, role, scope: at.scope, line };
      if (who.name !== undefined) grant.principalName = who.name;
      if (who.type !== undefined) grant.principalType = who.type;
      if (at.service !== '') grant.service = at.service;
      if (at.environment !== '') grant.environment = at.environment;
      const why = cell('why');
      if (why !== '') grant.why = why;
      return grant;
    };
    if (read.kind !== 'roles') {
      const grant = base('none');
      if (read.kind === 'none' && read.why !== undefined) grant.why = read.why;
      grants.push(grant);
      return;
    }
    for (const role of read.roles) {
      const isSign = TICK.test(role.role) || (legend.size > 0 && SIGN.test(role.role));
      if (isSign && !names.isRole(role.role)) {
        if (!oddSigns.has(role.role)) oddSigns.set(role.role, line);
        continue;
      }
      const { mark, sign } = role;
      if (mark !== undefined)
        marks.set(`${role.role}${mark}`, marks.get(`${role.role}${mark}`) ?? { role: role.role, line });
      if (sign !== undefined && !folded.has(sign)) folded.set(sign, { sign: role.role, line });
      const grant = base(role.role);
      addRole(grant, role);
      if (addFields(grant, cell, line)) grants.push(grant);
    }
  }

  /** Returns whether the terms of a grant are understood. With an end that nobody can read it would be for ever, so it is none. */
  function addFields(grant: ImportedGrant, cell: (field: AccessField) => string, line: number): boolean {
    if (/eligible/i.test(cell('assignment')) || /^eligible\b/i.test(cell('state')))
      grant.assignment = 'eligible';
    for (const field of ['from', 'until'] as const) {
      const text = cell(field);
      if (text === '' || /^(?:permanent|never|none|n\/?a|-)$/i.test(text)) continue;
      const day = readDay(text);
      if (day === undefined) {
        if (!oddDates.has(text)) oddDates.set(text, line);
        return false;
      }
      grant[field] = day;
    }
    const condition = cell('condition');
    if (condition !== '') grant.condition = condition;
    const via = cell('via');
    if (/group|inherited/i.test(via)) grant.via = /group/i.test(via) ? 'a group' : 'an outer scope';
    const [duration, approver, require] = [cell('maxDuration'), cell('approver'), cell('require')];
    if (!isDuration(duration) && approver === '' && require === '') return true;
    grant.activation = {};
    if (isDuration(duration)) grant.activation.maxDuration = duration;
    if (approver !== '') grant.activation.approver = approver;
    const requirements = require.split(';').flatMap((item) => item.trim() || []);
    if (requirements.length > 0) grant.activation.require = requirements;
    return true;
  }
}

interface Who {
  principal: string;
  name?: string;
  type?: string;
}

function readPrincipal(
  row: ImportedRow,
  cell: (field: AccessField) => string,
  principal: AccessField | 'heading' | 'first',
  ofHeading: string | undefined,
): Who {
  if (principal === 'heading') return { principal: ofHeading ?? '' };
  if (principal === 'first') return { principal: (row.cells[0] ?? '').trim() };
  const shown = cell('persona') || cell('principal');
  const id = cell('principalId');
  const who: Who = { principal: id || shown };
  if (id !== '' && shown !== '') who.name = shown;
  const type = cell('principalType');
  if (type !== '') who.type = type;
  return who;
}

/** `Analyst, Ops`: one for each persona, if the text is not the name of one and one of its parts is. */
function splitHolders(who: Who, names: AccessNames): readonly Who[] {
  if (
    !/[,;\n]/.test(who.principal) ||
    who.name !== undefined ||
    findPersona(names.persona, who.principal) !== undefined
  )
    return [who];
  const parts = normalizeList(who.principal.replace(/;/g, ','));
  const isList = parts.length > 1 && parts.some((part) => findPersona(names.persona, part) !== undefined);
  return isList ? parts.map((principal) => ({ ...who, principal })) : [who];
}

/** Scopes in the words of people are services (`Key Vault`), or kinds of places (`Resource group (dev)`). */
function readPlace(
  cell: (field: AccessField) => string,
  fields: ReadonlyMap<AccessField, number>,
  names: AccessNames,
): { scope: string; service?: string; environment?: string } {
  const written = cell('scope');
  if (written === '' || written.includes('/')) return { scope: written };
  const [, outer = written, inner = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(written) ?? [];
  const isPlaced = !fields.has('environment') && names.findEnvironment(inner) !== undefined;
  const text = isPlaced ? outer : written;
  const environment = isPlaced ? { environment: inner } : {};
  const kind = SCOPE_WORDS.get(fold(text));
  if (kind !== undefined) return { scope: kind, ...environment };
  if (!fields.has('service') && names.findService(text) !== undefined)
    return { scope: '', service: text, ...environment };
  return { scope: text, ...environment };
}

/** Roles of a list: by name, by the id of a definition, or none. */
function readRoles(cell: (field: AccessField) => string, readCell: (text: string) => RoleCell): RoleCell {
  const state = fold(cell('state'));
  if (state === 'none' || state === 'noaccess') return { kind: 'none' };
  if (state === 'undocumented' || state === 'notapplicable') return { kind: 'unknown' };
  const named = readCell(cell('role'));
  if (named.kind !== 'blank') return named;
  const id = cell('roleId');
  return id === '' ? named : { kind: 'roles', roles: [{ role: id }] };
}

/** States of access that is held, in the words of people, of systems and of the exports. */
const HELD =
  /^(?:active|eligible|activated|assigned|granted?|approved|accepted|provisioned|enabled|permanent|current|valid|live|existing|implemented|in use|in place|time-?bound|allow(?:ed)?|permit(?:ted)?|yes|true|ok|done|no-effect)(?![\p{L}\p{N}])/iu;

/** Whether the state of a row is that of held access. The exports also list grants that are planned or have ended, with their dates. */
function isHeld(cell: (field: AccessField) => string): boolean {
  const state = cell('state');
  if (isNothing(state) || HELD.test(state)) return true;
  return (state === 'planned' && cell('from') !== '') || (state === 'ended' && cell('until') !== '');
}

function addRole(grant: ImportedGrant, { scope, assignment, from, until, why }: CellRole): void {
  if (from !== undefined) grant.from = from;
  if (until !== undefined) grant.until = until;
  if (scope !== undefined) grant.scope = scope;
  if (assignment !== undefined) grant.assignment = assignment;
  if (why !== undefined) grant.why = why;
}

/** Where a table names `Dev` itself, `Sandbox` is no other word for it. */
function createIsOther(
  { labels, rows }: ImportedTable,
  fields: ReadonlyMap<AccessField, number>,
  names: AccessNames,
): (text: string) => boolean {
  const column = fields.get('environment');
  const texts =
    column === undefined ? labels.slice(1) : rows.map(({ cells }) => (cells[column] ?? '').trim());
  const exact = new Map<string, string>();
  for (const text of new Set(texts)) {
    const match = lookUp(names.environment, text);
    if (match !== undefined && 'id' in match) exact.set(match.id, toEnvironmentWord(text));
  }
  return (text) => {
    const id = lookUp(names.environment, text) === undefined ? names.findEnvironment(text) : undefined;
    const word = id === undefined ? undefined : exact.get(id);
    return word !== undefined && word !== toEnvironmentWord(text);
  };
}

/** The first row with a text behind the last column. */
const findLongRow = ({ labels, rows }: ImportedTable): ImportedRow | undefined =>
  rows.find(
    ({ cells }) =>
      cells.length > labels.length && cells.slice(labels.length).some((cell) => cell.trim() !== ''),
  );

/**
 * What the rows of a grid are if their column is called `Role` and the other columns are environments, services or personas: roles, or jobs, which stand for
 * personas. `undefined`: it is no such grid.
 */
function findRowsOfGrid(
  { labels, rows }: ImportedTable,
  fields: ReadonlyMap<AccessField, number>,
  names: AccessNames,
): 'roles' | 'jobs' | undefined {
  const hasPrincipal = ['persona', 'principal', 'principalId'].some((field) =>
    fields.has(field as AccessField),
  );
  if (fields.get('role') !== 0 || hasPrincipal || fields.has('environment')) return undefined;
  const isOfGrid = labels
    .slice(1)
    .some((label) =>
      (['environment', 'service', 'persona'] as const).some((kind) => names.has(kind, label.trim())),
    );
  if (!isOfGrid) return undefined;
  const texts = rows.map(({ cells }) => (cells[0] ?? '').trim()).filter((text) => text !== '');
  const roles = texts.filter((text) => names.isRole(text) && !names.has('persona', text));
  return roles.length * 2 >= texts.length && texts.length > 0 ? 'roles' : 'jobs';
}

/** A cell that says only that the role of the row is held. */
const HELD_HERE = /^(?:x|✓|✔|✅|☑|√|yes|y|true)\uFE0F?$/i;

/** Reads a grid whose rows are roles. Its cells name the personas that hold them, or have ticks where the columns are personas. */
function readRoleRows(
  table: ImportedTable,
  layout: readonly ValueColumn[],
  names: AccessNames,
  legend: ReadonlyMap<string, string>,
): TableAccess {
  const grants: ImportedGrant[] = [];
  const odd = new Map<string, number>();
  const [service, environment, persona] = [
    names.serviceOf(table.headings),
    names.environmentOf(table.headings),
    names.personaOf(table.headings),
  ];
  const context = { legend, isRole: names.isRole };
  for (const { line, cells } of table.rows) {
    const read = readRoleCell(cells[0] ?? '', context);
    if (read.kind !== 'roles') {
      if (cells.some((cell) => cell.trim() !== '')) odd.set(cells[0] ?? '', line);
      continue;
    }
    for (const { column, dimension, name } of layout) {
      const text = (cells[column] ?? '').trim();
      if (isNothing(text) || readNoRole(text) !== undefined) continue;
      const isTick = HELD_HERE.test(text);
      const holders =
        dimension === 'persona'
          ? isTick
            ? [name]
            : []
          : isTick
            ? persona === undefined
              ? []
              : [persona]
            : normalizeList(text.replace(/[;/]/g, ','));
      if (holders.length === 0) odd.set(text, line);
      for (const principal of holders)
        for (const { role, scope, assignment, until, why } of read.roles) {
          const grant: ImportedGrant = { principal, role, scope: scope ?? '', line };
          const at = { service, environment, persona, [dimension]: name };
          if (at.service !== undefined) grant.service = at.service;
          if (at.environment !== undefined) grant.environment = at.environment;
          if (assignment !== undefined) grant.assignment = assignment;
          if (until !== undefined) grant.until = until;
          if (why !== undefined) grant.why = why;
          grants.push(grant);
        }
    }
  }
  const note = (message: string, line: number) =>
    toImportNote('not-understood', 'warning', message, table.file, line);
  const diagnostics = Array.from(odd, ([text, line]) =>
    note(`${quote(text)} does not say who holds which role, so it was left out.`, line),
  );
  const left = leftOutLabels(table, new Map(), layout, 'first');
  if (left.length > 0)
    diagnostics.unshift(
      toImportNote(
        'left-out',
        'info',
        `Columns that were not taken: ${left.map(quote).join(', ')}.`,
        table.file,
        table.line,
      ),
    );
  return { grants, namesPersonas: false, diagnostics };
}

/** The columns of a grid, if the table is one. */
function findGrid(
  table: ImportedTable,
  fields: ReadonlyMap<AccessField, number>,
  names: AccessNames,
  legend: ReadonlyMap<string, string>,
  holdsPeople = false,
): ValueColumn[] | undefined {
  const taken = new Set(fields.values());
  const rest = table.labels.flatMap((label, column) =>
    column === 0 || taken.has(column) || label.trim() === '' ? [] : [{ label: label.trim(), column }],
  );
  if (rest.length === 0) return undefined;
  const context = { legend, isRole: names.isRole };
  const isOther = createIsOther(table, fields, names);
  const known = rest.flatMap(({ label, column }): ValueColumn[] => {
    if (isOther(label)) return [];
    for (const dimension of ['environment', 'service', 'persona'] as const)
      if (names.has(dimension, label)) return [{ column, dimension, name: label }];
    return isNumbered(label) && !PERSONA_LABEL.test(table.labels[0] ?? '')
      ? [{ column, dimension: 'persona', name: label }]
      : [];
  });
  const saysRoles = ({ column }: { column: number }): boolean => {
    let roles = 0;
    let others = 0;
    for (const { cells } of table.rows) {
      const read = readRoleCell(cells[column] ?? '', context);
      if (read.kind === 'none' || read.kind === 'unknown') continue;
      if (read.kind === 'roles') {
        if (read.roles.every(({ role }) => names.isRole(role))) roles++;
        else others++;
      }
    }
    return roles > 0 && roles >= others;
  };
  const [first] = known;
  if (first !== undefined) {
    const same = known.filter(({ dimension }) => dimension === first.dimension);
    if (!holdsPeople && !same.some(saysRoles)) return undefined;
    if (holdsPeople) return same;
    if (first.dimension !== 'service') return same;
  }
  // Each row has its own service, so no column is one.
  if (fields.has('service')) return undefined;
  // A service that the data does not have stands beside others, or under an environment.
  const isPlaced = fields.has('environment') || names.environmentOf(table.headings) !== undefined;
  if (!isPlaced)
    return first === undefined ? undefined : known.filter(({ dimension }) => dimension === 'service');
  const services = rest.flatMap(({ label, column }): ValueColumn[] =>
    known.some((each) => each.column === column && each.dimension !== 'service') ||
    !(saysRoles({ column }) || known.some((each) => each.column === column))
      ? []
      : [{ column, dimension: 'service', name: label }],
  );
  return services.length === 0 ? undefined : services;
}

/** A persona that the data does not have, with its number: `AI Data Engineer (P007 | Dark Blue)`. */
const isNumbered = (label: string): boolean => NUMBERED.test(label);
const NUMBERED = /\S\s*[([](?:[^()[\]]*[|,;/])?\s*[A-Z]{1,4}[-_]?\d{2,6}\s*(?:[|,;/][^()[\]]*)?[)\]]$/;

/** Where the columns are personas, the rows are services or environments, also if no label says so. */
function withFirstColumn(
  { labels, rows, headings }: ImportedTable,
  fields: ReadonlyMap<AccessField, number>,
  layout: readonly ValueColumn[],
  names: AccessNames,
): ReadonlyMap<AccessField, number> {
  const isOfPersonas = layout.some(({ dimension }) => dimension === 'persona');
  if (!isOfPersonas || fields.has('service') || fields.has('environment') || [...fields.values()].includes(0))
    return fields;
  const texts = rows.map(({ cells }) => (cells[0] ?? '').trim());
  const found = (['service', 'environment'] as const).find((kind) =>
    texts.some((text) => text !== '' && names.has(kind, text)),
  );
  // Services that the data does not have stand below an environment.
  const isUnnamed = (labels[0] ?? '').trim() === '' && names.environmentOf(headings) !== undefined;
  const field = found ?? (isUnnamed ? 'service' : undefined);
  return field === undefined ? fields : new Map([...fields, [field, 0]]);
}

function findPrincipal(
  { labels, headings: _ }: ImportedTable,
  fields: ReadonlyMap<AccessField, number>,
  layout: readonly ValueColumn[] | undefined,
): AccessField | 'heading' | 'first' | undefined {
  if (layout?.some(({ dimension }) => dimension === 'persona')) return 'heading';
  for (const field of ['persona', 'principalId', 'principal'] as const) if (fields.has(field)) return field;
  if (layout !== undefined) return fields.has('service') && fields.get('service') === 0 ? 'heading' : 'first';
  return PERSONA_LABEL.test(labels[0] ?? '') && fields.get('role') !== 0 ? 'first' : 'heading';
}

/** Whether a table with a column of roles is about access: it says where, and at least one role is known. Job titles are called roles, too. */
function isList(
  { rows, headings }: ImportedTable,
  fields: ReadonlyMap<AccessField, number>,
  names: AccessNames,
  readCell: (text: string) => RoleCell,
): boolean {
  const isPlaced = ['service', 'environment', 'scope'].some((field) => fields.has(field as AccessField));
  if (!isPlaced && names.serviceOf(headings) === undefined) return false;
  if (fields.has('roleId') || (fields.has('environment') && fields.has('persona'))) return true;
  const column = fields.get('role') ?? 0;
  return rows.some(({ cells }) => {
    const read = readCell(cells[column] ?? '');
    return read.kind === 'roles' && read.roles.some(({ role }) => names.isRole(role));
  });
}

const isOfPersonas = (
  { labels }: ImportedTable,
  fields: ReadonlyMap<AccessField, number>,
  principal: AccessField | 'heading' | 'first',
  layout: readonly ValueColumn[] | undefined,
): boolean =>
  fields.has('persona') ||
  (principal === 'first' && (layout !== undefined || /persona/i.test(labels[0] ?? ''))) ||
  layout?.some(({ dimension }) => dimension === 'persona') === true;

/** Columns that only repeat or explain others. */
const SILENT: ReadonlySet<string> = new Set(['personaname', 'servicename']);

function leftOutLabels(
  { labels }: ImportedTable,
  fields: ReadonlyMap<AccessField, number>,
  layout: readonly ValueColumn[] | undefined,
  principal: AccessField | 'heading' | 'first',
): string[] {
  const taken = new Set([...fields.values(), ...(layout ?? []).map(({ column }) => column)]);
  if (principal === 'first') taken.add(0);
  return labels.filter(
    (label, column) => !taken.has(column) && label.trim() !== '' && !SILENT.has(fold(label)),
  );
}

const toCells = (count: number): string => (count === 1 ? '1 cell is' : `${count} cells are`);

function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => getOrAdd(known, text, read);
}
