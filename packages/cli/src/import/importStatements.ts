import {
  buildRegistry,
  type DataInput,
  type DataSource,
  type Diagnostic,
  isError,
  type Registry,
  toLocated,
  validateSource,
} from 'persona-registry';
import {
  type BindingsInput,
  type Codeowners,
  checkCodeowners,
  createSystemPlaces,
} from 'persona-registry/formats';
import { quote } from 'persona-registry/text';
import type { Addition } from '../splice/insertEntries.js';
import { readAccessTables, toNewCells } from './access/readAccessTables.js';
import { readFactoryAccess } from './access/readFactoryAccess.js';
import { toAccessAdditions } from './access/toAccessAdditions.js';
import { toEnvironments } from './access/toEnvironments.js';
import { addAll, checkNewFile, extendFile, toNewText } from './extendFile.js';
import { checkValues } from './personas/checkValues.js';
import { foldStatements } from './personas/foldStatements.js';
import { mergeStatements } from './personas/mergeStatements.js';
import { collectNames } from './personas/names.js';
import type { Statement, Statements } from './personas/statement.js';
import { mergeEntries } from './sections/mergeEntries.js';
import { toNote } from './toNote.js';

export interface ImportRequest {
  /** What each file says. */
  read: readonly Statements[];
  /** The file to extend. Absent for a new one. */
  target?: DataSource;
  /** Name of the file, to show. */
  targetFile: string;
  /** The other files of the same data. */
  others: readonly DataSource[];
  /** What principals and scopes of systems are in the data. */
  bindings?: BindingsInput;
}
export interface Imported {
  /** The whole new text. Absent if nothing can be written, or nothing is new. */
  text?: string;
  /** Only what is new, as YAML. Empty if nothing is, and if all of it is in the text of the extended file. */
  block: string;
  newPersonas: number;
  extendedPersonas: number;
  /** How many cells of access are new. */
  newCells: number;
  /** How many groups, teams, people and roles are new. */
  newEntries: number;
  /** What was taken, folded, in conflict or not understood. An error prevents writing. */
  diagnostics: Diagnostic[];
}

/** Adds what was read to the data. Reads and writes no file. */
export function importStatements({ read, target, targetFile, others, bindings }: ImportRequest): Imported {
  const before = target === undefined ? undefined : validateSource(target);
  const mistakes =
    target === undefined ? [] : toLocated((before?.diagnostics ?? []).filter(isError), [target]);
  if (mistakes.length > 0)
    return {
      block: '',
      newPersonas: 0,
      extendedPersonas: 0,
      newCells: 0,
      newEntries: 0,
      diagnostics: mistakes,
    };
  const data = before?.value ?? {};
  const sources = [
    { file: targetFile, value: data },
    ...others.map((source) => ({ file: source.file, value: validateSource(source).value ?? {} })),
  ];
  const names = collectNames(sources.map(({ value }) => value));
  const existing = sources.flatMap(({ file, value }) =>
    Object.entries(value.personas ?? {}).map(([id, persona]) => ({ id, persona, file })),
  );
  const merge = (statements: readonly Statement[]) => {
    const checked = checkValues(statements);
    const folded = foldStatements(checked.statements, names);
    const merged = mergeStatements(folded.statements, existing, targetFile, names);
    return {
      ...merged,
      diagnostics: [checked, folded, merged].flatMap((step) => step.diagnostics),
    };
  };
  const documents = read.flatMap((each) => each.others ?? []);
  const factory = readFactoryAccess(read.flatMap((each) => each.factory ?? []));
  const all = sources.map(({ value }) => value);
  const ofEnvironments = toEnvironments(
    [...documents.flatMap(({ tables }) => [...tables.keys()]), ...factory.tables],
    all,
    toRegistry([]),
  );
  const environments = ofEnvironments === undefined ? [] : [ofEnvironments.addition];
  const dataOf = (additions: readonly Addition[]): DataInput[] => [
    ...sources.slice(1).map(({ value }) => value),
    addAll(data, [...environments, ...additions]),
  ];
  const ofDocuments = [...read.flatMap(({ statements }) => statements), ...factory.statements];
  // Tables of access may name services of personas, and personas of which nothing else is said.
  const first = merge(ofDocuments);
  const firstRegistry = toRegistry(dataOf(first.additions));
  const tables = readAccessTables(documents, firstRegistry);
  const isFirst = tables.statements.length === 0;
  const {
    additions: ofPersonas,
    diagnostics,
    ...counts
  } = isFirst ? first : merge([...ofDocuments, ...tables.statements]);
  const entries = read.flatMap((each) => each.entries ?? []);
  const withPersonas = isFirst ? firstRegistry : toRegistry(dataOf(ofPersonas));
  const ofSections = mergeEntries(entries, sources, withPersonas);
  const extended = dataOf([...ofPersonas, ...ofSections.additions]);
  // A registry is built anew only if there is more in it, because that is the largest part of the work.
  const registry = ofSections.additions.length === 0 ? withPersonas : toRegistry(extended);
  const isOpen = extended.every(({ services }) => services === undefined);
  const lists = read.flatMap((each) => each.sources ?? []);
  const access = toNewCells([...tables.sources, ...lists, ...factory.sources], registry, isOpen, bindings);
  const ofAccess = toAccessAdditions(access.cells, { data, registry, isOpen, file: targetFile });
  const additions = [
    ...(access.cells.length === 0 ? [] : environments),
    ...ofSections.additions,
    ...ofPersonas,
    ...ofAccess.additions,
  ];
  const owners = read.flatMap((each) => each.owners ?? []);
  const ofOwners = owners.length === 0 ? [] : checkAll(owners, toRegistry(dataOf(additions)), bindings);
  const report = [
    ...read.flatMap((each) => each.diagnostics.filter((note) => !tables.settled.has(note))),
    ...(ofEnvironments === undefined || access.cells.length === 0
      ? []
      : [toEnvironmentNote(ofEnvironments.names, targetFile)]),
    ...tables.diagnostics,
    ...diagnostics,
    ...ofSections.diagnostics,
    ...factory.diagnostics,
    ...access.diagnostics,
    ...ofAccess.diagnostics,
    ...ofOwners,
  ];
  const newCells = access.cells.length;
  const { newEntries } = ofSections;
  if (additions.length === 0) return { ...counts, newCells, newEntries, block: '', diagnostics: report };
  if (target !== undefined && before !== undefined) {
    const written = extendFile(target, before, additions, others);
    const { text } = written;
    const block = written.diagnostics.some(isError) ? toNewText(additions) : '';
    return {
      ...counts,
      newCells,
      newEntries,
      ...(text !== undefined && { text }),
      block,
      diagnostics: [...report, ...written.diagnostics],
    };
  }
  const block = toNewText(additions);
  const errors = checkNewFile({ file: targetFile, text: block, format: 'yaml' }, others);
  const isGood = errors.length === 0;
  return {
    ...counts,
    newCells,
    newEntries,
    ...(isGood && { text: block }),
    block,
    diagnostics: [...report, ...errors],
  };
}

const toEnvironmentNote = (names: readonly string[], file: string): Diagnostic =>
  toNote(
    'taken',
    'info',
    `The data has no list of environments. Now it has one, because documents name others: ${names.map(quote).join(', ')}.`,
    file,
  );

const checkAll = (
  owners: readonly Codeowners[],
  registry: Registry,
  bindings: BindingsInput | undefined,
): Diagnostic[] => {
  const places = createSystemPlaces(registry, bindings);
  return owners.flatMap((each) => checkCodeowners(each, registry, places));
};

const toRegistry = (data: readonly DataInput[]): Registry =>
  buildRegistry({ sources: data.map((each) => ({ file: '', data: each })) }).registry;
