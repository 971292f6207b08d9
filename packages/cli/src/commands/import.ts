import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import {
  buildRegistry,
  type DataSource,
  type Diagnostic,
  isError,
  type Outcome,
  toReport,
  validateSources,
} from 'persona-registry';
import type { BindingsInput } from 'persona-registry/formats';
import { readData, readKind } from 'persona-registry/node';
import { toProblem } from '../export/toProblem.js';
import { writeFiles } from '../export/writeFiles.js';
import { type FileReader, fileReaders } from '../import/fileReaders.js';
import { type Input, listInputs } from '../import/listInputs.js';
import type { Statements } from '../import/personas/statement.js';
import { readInput } from '../import/readInput.js';
import type { SourceFile } from '../import/source/sourceDocument.js';
import { toNote } from '../import/toNote.js';
import { readTarget } from '../roles/readTarget.js';
import type { CommandContext, ExitCode } from './commandContext.js';

interface ImportSettings {
  bindings?: string;
  from?: string;
  output?: string;
}

export function addImportCommand(program: Command, context: CommandContext): void {
  program
    .command('import')
    .description(
      'Take personas over from tables in Markdown, HTML, CSV and workbooks, and from template cards in Markdown. A report on standard error says what was taken, which spellings were joined, which values contradict each other, and what was not understood. In an existing file, no line changes that does not have to, and no value is replaced.',
    )
    .argument('<paths...>', 'files, and folders of files; "-" is standard input')
    .addOption(
      new Option('--from <kind>', 'kind of the files (default: by their names)').choices(
        fileReaders.map(({ name }) => name),
      ),
    )
    .option(
      '-o, --output <file>',
      'data file, or folder of data files, to write or to extend (default: standard output)',
    )
    .option('--bindings <file>', 'principals and scopes of the real systems (default: bindings.yml)')
    .action(async (paths: string[], settings: ImportSettings) =>
      context.exit(await importFiles(paths, settings, context)),
    );
}

async function importFiles(
  paths: readonly string[],
  { output, from, bindings: bindingsFile }: ImportSettings,
  context: CommandContext,
): Promise<ExitCode> {
  const { directory, print, printError } = context;
  const fail = (problems: readonly Diagnostic[]): ExitCode => {
    printError(`${toReport(problems)}\n`);
    return 2;
  };
  const found = paths.map((path) => listInputs(directory, path, output));
  const unlisted = found.flatMap(({ diagnostics }) => diagnostics);
  if (unlisted.length > 0) return fail(unlisted);
  const listed = found.flatMap(({ value }) => value ?? []);
  const place = output === undefined ? NO_TARGET : readPlace(directory, output);
  if (place.value === undefined) return fail(place.diagnostics);

  const read = await Promise.all(listed.map((input) => readInputFile(directory, input, from)));
  const unreadable = read.flatMap((outcome) => outcome.diagnostics);
  if (unreadable.length > 0) return fail(unreadable);

  const statements = read.flatMap(({ value }) => value ?? []);
  const isOfSystems = statements.some(
    ({ sources = [], owners }) => sources.length > 0 || owners !== undefined,
  );
  const bindings =
    bindingsFile === undefined && !isOfSystems
      ? undefined
      : await readBindingsOf(directory, bindingsFile, place.value);
  if (bindings?.diagnostics.some(isError)) return fail(bindings.diagnostics);

  const { importStatements } = await import('../import/importStatements.js');
  const {
    text,
    files: changed,
    block,
    newPersonas,
    extendedPersonas,
    newCells,
    newEntries,
    diagnostics,
  } = importStatements({
    read: statements,
    ...place.value,
    ...(bindings?.value !== undefined && { bindings: bindings.value }),
  });
  if (diagnostics.length > 0) printError(`${toReport(diagnostics)}\n`);
  if (diagnostics.some(isError)) {
    print(block);
    printError('Nothing was written.\n');
    return 2;
  }
  if (changed.length === 0) {
    const hasTaken = diagnostics.some(({ code }) => code === 'taken');
    printError(hasTaken ? 'Nothing is new, so nothing was written.\n' : 'No personas were found.\n');
    return hasTaken ? 0 : 2;
  }
  if (output === undefined) {
    print(text ?? '');
    return 0;
  }
  const problems = writeFiles(
    changed.map(({ file, text: content }) => ({ path: resolve(directory, file), file, content })),
  );
  if (problems.length > 0) return fail(problems);
  const cells = newCells === 1 ? '1 cell' : `${newCells} cells`;
  const ofAccess = newCells === 0 ? '' : `, ${cells} of access new`;
  const ofSections = newEntries === 0 ? '' : `, ${newEntries} groups, teams, people and roles new`;
  print(
    `Wrote ${changed.map(({ file }) => `"${file}"`).join(', ')}: ${toCount(newPersonas)} new, ${toCount(extendedPersonas)} extended${ofSections}${ofAccess}.\n`,
  );
  return 0;
}

/** Reads a file. One that is only in a folder that was named may be something else, so what cannot be read of it is told, and no error. */
async function readInputFile(
  directory: string,
  { file, isOfFolder, note }: Input,
  from: string | undefined,
): Promise<Outcome<Statements>> {
  if (note !== undefined) return { value: { statements: [], diagnostics: [note] }, diagnostics: [] };
  const { value: source, diagnostics } = readInput(directory, file);
  const outcome: Outcome<Statements> = source === undefined ? { diagnostics } : await readFile(source, from);
  if (!isOfFolder || outcome.value !== undefined) return outcome;
  const told = outcome.diagnostics.map(
    (problem): Diagnostic =>
      problem.code === 'unknown-format'
        ? toNote('left-out', 'info', 'The file has no form that is known, so it was left out.', file)
        : { ...problem, severity: 'warning' },
  );
  return { value: { statements: [], diagnostics: told }, diagnostics: [] };
}

/** Reads a file by its kind. The first kind reads standard input. */
async function readFile(source: SourceFile, from: string | undefined): Promise<Outcome<Statements>> {
  const isNamed = ({ name, accepts }: FileReader): boolean =>
    from === undefined ? accepts(source.file) : name === from;
  const reader = fileReaders.find(isNamed) ?? (source.file === 'standard input' ? fileReaders[0] : undefined);
  if (reader !== undefined) return readSafely(reader, source);
  return {
    diagnostics: [
      toProblem(
        'unknown-format',
        'The kind of this file is not known by its name.',
        `Say it, such as \`--from markdown\`: ${fileReaders.map(({ name }) => name).join(', ')}.`,
        source.file,
      ),
    ],
  };
}

/** Libraries call themselves for each level of a file, so a file with thousands of levels ends the stack. */
async function readSafely(reader: FileReader, source: SourceFile): Promise<Outcome<Statements>> {
  try {
    return await reader.read(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const hint = 'Write lists, quotes and tables with fewer levels.';
    return {
      diagnostics: [toProblem('too-deep', 'The file has too many levels to be read.', hint, source.file)],
    };
  }
}

const toCount = (count: number): string => (count === 1 ? '1 persona' : `${count} personas`);

/** The bindings that are named, else those of the current folder, if there are some. */
async function readBindingsOf(
  directory: string,
  named: string | undefined,
  { target, alsoTargets = [], others }: TargetPlace,
): Promise<Outcome<BindingsInput>> {
  const { readBindings } = await import('../export/readBindings.js');
  const sources = [...others, ...alsoTargets, ...(target === undefined ? [] : [target])];
  const { registry } = buildRegistry({ sources: validateSources({ sources, diagnostics: [] }).data });
  const { value, diagnostics } = readBindings(directory, named, registry);
  const isAbsent = named === undefined && diagnostics.some(({ code }) => code === 'missing-bindings');
  return { ...(value !== undefined && { value: value.data }), diagnostics: isAbsent ? [] : diagnostics };
}

interface TargetPlace {
  target?: DataSource;
  targetFile: string;
  alsoTargets?: readonly DataSource[];
  others: readonly DataSource[];
}

const NO_TARGET: Outcome<TargetPlace> = {
  value: { targetFile: 'personas.yml', others: [] },
  diagnostics: [],
};

/** What an import mends: a file without data, and a section without entries. */
const FILLABLE: ReadonlySet<string> = new Set(['empty-file', 'missing-value']);

/** The file to extend, and the other files of the same data. All files of a folder may grow. */
function readPlace(directory: string, output: string): Outcome<TargetPlace> {
  if (readKind(resolve(directory, output)) === 'folder') {
    const { sources, diagnostics } = readData({ directory, data: output });
    const problems = diagnostics.filter(({ code }) => code !== 'missing-data');
    if (problems.some(isError)) return { diagnostics: problems };
    const [target, ...alsoTargets] = sources;
    const targetFile = target?.file ?? `${output.replace(/[\\/]+$/, '')}/personas.yml`;
    return {
      value: { targetFile, alsoTargets, others: [], ...(target !== undefined && { target }) },
      diagnostics: [],
    };
  }
  const { target, diagnostics } = readTarget(directory, output, true);
  const problems = diagnostics.filter(
    ({ code, place }) => !(FILLABLE.has(code) && place?.file === target?.file),
  );
  if (target === undefined || problems.length > 0) return { diagnostics: problems };
  const { file: targetFile } = target;
  // A file without a text is written like a new one.
  const source = target.source?.text.trim() === '' ? undefined : target.source;
  const { sources } = readData({ directory });
  const folder = sources[0]?.file.split('/').slice(0, -1).join('/') ?? '';
  const isOfData = folder !== '' && targetFile.startsWith(`${folder}/`);
  const others = isOfData ? sources.filter(({ file }) => file !== targetFile) : [];
  return { value: { targetFile, others, ...(source !== undefined && { target: source }) }, diagnostics: [] };
}
