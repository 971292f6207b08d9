import type { Diagnostic, Registry } from 'persona-registry';
import {
  type AccessNames,
  type AccessSource,
  type BindingsInput,
  createAccessNames,
  createSystemPlaces,
  findPersona,
  type ImportedTable,
  isAccessList,
  matchAccess,
  mayBeLegend,
  type NewCell,
  planAccess,
  readAccessTable,
  readLegend,
} from 'persona-registry/formats';
import { quote } from 'persona-registry/text';
import { splitName } from '../personas/splitName.js';
import type { OtherTables, Statement } from '../personas/statement.js';
import { SERVICE_NAMES } from '../serviceNames.js';
import { toNote } from '../toNote.js';

/** What tables say about access, before it is matched with the data. */
export interface AccessTables {
  sources: AccessSource[];
  /** Personas that only these tables name. */
  statements: Statement[];
  /** Notes that nobody reads a table, of tables that are read here. */
  settled: ReadonlySet<Diagnostic>;
  diagnostics: Diagnostic[];
}

/** Reads tables of access, and legends. */
export function readAccessTables(documents: readonly OtherTables[], registry: Registry): AccessTables {
  const names = createAccessNames(registry);
  const sources: AccessSource[] = [];
  const statements: Statement[] = [];
  const settled = new Set<Diagnostic>();
  const diagnostics: Diagnostic[] = [];
  for (const { tables, lines } of documents) {
    const candidates = Array.from(tables.keys()).filter((table) => mayBeLegend(table, names));
    const { signs, legends, disputed } = readLegend(candidates, lines, names.isRole);
    const told = new Set<string>();
    for (const [table, note] of tables) {
      const { file, line, labels } = table;
      const isLegend = legends.has(table) && !isAccessList(labels);
      const access = isLegend ? undefined : readAccessTable(table, names, signs);
      if (isLegend) diagnostics.push(toNote('taken', 'info', 'Table of signs.', file, line));
      if (isLegend || access !== undefined) settled.add(note);
      if (!isLegend)
        for (const [sign, meanings] of disputed) {
          if (told.has(sign) || !hasSign(table, sign)) continue;
          told.add(sign);
          const all = Array.from(meanings, quote).join(' and ');
          const message = `The sign ${quote(sign)} means ${all} in this document, so it was left out.`;
          diagnostics.push(toNote('conflict', 'warning', message, file, line));
        }
      if (access === undefined) {
        const unknown = isLegend ? [] : listUnknownRoles(table, names);
        if (unknown.length === 0) continue;
        const message = `This looks like a table of access, but it names no role that is known: ${unknown.map(quote).join(', ')}. Write the names of roles, or a legend that says what these texts mean.`;
        settled.add(note);
        diagnostics.push(toNote('not-understood', 'warning', message, file, line));
        continue;
      }
      const { grants, namesPersonas } = access;
      sources.push({ file, grants });
      diagnostics.push(
        toNote(
          'taken',
          'info',
          `Table of access: ${toCount(grants.length, 'entry', 'entries')}.`,
          file,
          line,
        ),
        ...access.diagnostics,
      );
      if (!namesPersonas) continue;
      const seen = new Set<string>();
      for (const { principal, line: at = line } of grants) {
        if (seen.has(principal)) continue;
        seen.add(principal);
        const known = findPersona(names.persona, principal);
        const { name, id, color } = splitName(principal);
        // A known id with another name is a statement, so that the conflict is told.
        if (known !== undefined && (id === undefined || findPersona(names.persona, name) === known)) continue;
        const fields = color === undefined ? {} : { color };
        statements.push({ file, line: at, ...(id !== undefined && { id }), name, fields });
      }
    }
  }
  return { sources, statements, settled, diagnostics };
}

/** The first texts in the columns of environments of a table. Empty: it has fewer than two such columns. */
function listUnknownRoles({ labels, rows }: ImportedTable, names: AccessNames): string[] {
  const columns = labels.flatMap((label, column) =>
    column > 0 && names.has('environment', label) ? [column] : [],
  );
  if (columns.length < 2) return [];
  const texts = rows.flatMap(({ cells }) => columns.map((column) => (cells[column] ?? '').trim()));
  return [...new Set(texts)].filter((text) => text !== '').slice(0, MAX_UNKNOWN);
}
const MAX_UNKNOWN = 4;

const hasSign = ({ rows }: ImportedTable, sign: string): boolean =>
  rows.some(({ cells }) =>
    cells.some((cell) => cell.split(/[,;/+&\n(]/).some((item) => item.trim() === sign)),
  );

export interface ImportedCells {
  cells: NewCell[];
  diagnostics: Diagnostic[];
}

/** Finds the cells of the data that the sources fill. */
export function toNewCells(
  sources: readonly AccessSource[],
  registry: Registry,
  isOpen: boolean,
  bindings: BindingsInput | undefined,
): ImportedCells {
  const { matched, diagnostics } = matchAccess(sources, registry, {
    isOpen,
    spellings: SERVICE_NAMES,
    places: createSystemPlaces(registry, bindings),
  });
  const planned = planAccess(matched, registry);
  return { cells: planned.cells, diagnostics: [...diagnostics, ...planned.diagnostics] };
}

const toCount = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;
