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
import { addAll, checkNewFile, extendFiles, toNewText } from './extendFiles.js';
import { checkValues } from './personas/checkValues.js';
import { foldStatements } from './personas/foldStatements.js';
import { mergeStatements } from './personas/mergeStatements.js';
import { collectNames } from './personas/names.js';
import type { Statement, Statements } from './personas/statement.js';
import { routeAdditions } from './routeAdditions.js';
import { mergeEntries } from './sections/mergeEntries.js';
import { toNote } from './toNote.js';
import { validateTarget } from './validateTarget.js';

export interface ImportRequest {
  /** What each file says. */
  read: readonly Statements[];
  /** The file to extend. Absent for a new one. */
  target?: DataSource;
  /** Name of the file, to show. A new one that ends with `.json` gets JSON. */
  targetFile: string;
  /** Other files of the same data that may grow, too: those of a folder. */
  alsoTargets?: readonly DataSource[];
  /** The other files of the same data. */
  others: readonly DataSource[];
  /** What principals and scopes of systems are in the data. */
  bindings?: BindingsInput;
}
export interface Imported {
  /** The whole new text of the file to extend. Absent if nothing can be written, or nothing is new. */
  text?: string;
  /** All files with their new texts. */
  files: readonly Pick<DataSource, 'file' | 'text'>[];
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
export function importStatements({
  read,
  target,
  targetFile,
  alsoTargets = [],
  others,
  bindings,
}: ImportRequest): Imported {
  const targets = target === undefined ? [] : [target, ...alsoTargets];
  const validated = targets.map(validateTarget);
  const mistakes = toLocated(
    validated.flatMap(({ diagnostics }) => diagnostics.filter(isError)),
    targets,
  );
  if (mistakes.length > 0)
    return {
      files: [],
      block: '',
      newPersonas: 0,
      extendedPersonas: 0,
      newCells: 0,
      newEntries: 0,
      diagnostics: mistakes,
    };
  const growing = targets.length === 0 ? [{}] : validated.map(({ value = {} }) => value);
  const sources = [
    ...growing.map((value, index) => ({ file: targets[index]?.file ?? targetFile, value })),
    ...others.map((source) => ({ file: source.file, value: validateSource(source).value ?? {} })),
  ];
  const names = collectNames(sources.map(({ value }) => value));
  const existing = sources.flatMap(({ file, value }) =>
    Object.entries(value.personas ?? {}).map(([id, persona]) => ({ id, persona, file })),
  );
  const targetFiles = new Set([targetFile, ...targets.map(({ file }) => file)]);
  const merge = (statements: readonly Statement[]) => {
    const checked = checkValues(statements);
    const folded = foldStatements(checked.statements, names);
    const merged = mergeStatements(folded.statements, existing, targetFiles, names);
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
  const dataOf = (additions: readonly Addition[]): DataInput[] => {
    const routed = routeAdditions([...environments, ...additions], growing);
    const [first = {}, ...more] = sources.map(({ value }, index) => addAll(value, routed[index] ?? []));
    return [...more, first];
  };
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
  const ofSections = mergeEntries(entries, sources, targetFiles, withPersonas);
  const extended = dataOf([...ofPersonas, ...ofSections.additions]);
  // A registry is built anew only if there is more in it, because that is the largest part of the work.
  const registry = ofSections.additions.length === 0 ? withPersonas : toRegistry(extended);
  const isOpen = extended.every(({ services }) => services === undefined);
  const lists = read.flatMap((each) => each.sources ?? []);
  const access = toNewCells([...tables.sources, ...lists, ...factory.sources], registry, isOpen, bindings);
  const ofAccess = toAccessAdditions(access.cells, {
    data: { access: Object.assign({}, ...growing.map((each) => each.access)) },
    registry,
    isOpen,
    file: targetFile,
  });
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
  const result = { ...counts, newCells, newEntries };
  if (additions.length === 0) return { ...result, files: [], block: '', diagnostics: report };
  if (target !== undefined) {
    const extensions = routeAdditions(additions, growing).flatMap((ofFile, index) => {
      const [source, outcome] = [targets[index], validated[index]];
      return source === undefined || outcome === undefined || ofFile.length === 0
        ? []
        : [{ source, validated: outcome, additions: ofFile }];
    });
    const changed = new Set(extensions.map(({ source }) => source));
    const rest = [...targets, ...others].filter((source) => !changed.has(source));
    const written = extendFiles(extensions, rest);
    const text = written.files.find(({ file }) => file === target.file)?.text;
    const block = written.diagnostics.some(isError) ? toNewText(additions) : '';
    return {
      ...result,
      ...(text !== undefined && { text }),
      files: written.files,
      block,
      diagnostics: [...report, ...written.diagnostics],
    };
  }
  const format = /\.json$/i.test(targetFile) ? 'json' : 'yaml';
  const block = toNewText(additions, format);
  const file: DataSource = { file: targetFile, text: block, format };
  const errors = checkNewFile(file, others);
  const isGood = errors.length === 0;
  return {
    ...result,
    ...(isGood && { text: block }),
    files: isGood ? [file] : [],
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
