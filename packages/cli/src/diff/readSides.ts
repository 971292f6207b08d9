import { existsSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import {
  type Diagnostic,
  hiddenPeopleOf,
  isError,
  type Origins,
  type Outcome,
  type Person,
  type ShownRegistry,
  toLocated,
  toPublic,
} from 'persona-registry';
import { validateEarlierSource } from 'persona-registry/formats';
import { openRepository, type Repository } from 'persona-registry/history';
import { toDisplayPath } from 'persona-registry/node';
import { buildInputs } from '../check/buildInputs.js';
import { type ReadInputs, readInputs } from '../check/readInputs.js';
import { toManyInstances } from '../check/toManyInstances.js';
import { toProblem } from '../export/toProblem.js';
import { checkoutTree } from '../git/checkoutTree.js';
import { type Commit, findBase, findCommit } from '../git/findCommit.js';
import { findFormerData } from '../git/findFormerData.js';

/** One version of the data, as a command line names it. */
export type VersionName =
  /** The files as they are now. */
  | { kind: 'files'; paths: readonly string[]; label: string }
  | { kind: 'commit'; commit: Commit; repository: Repository; paths: readonly string[] };

/** One version, read and built. */
export interface Version {
  label: string;
  /** Hash of the commit. Absent for files as they are now. */
  commit?: string;
  registry: ShownRegistry;
  /** The people whom nothing names. A change of them is counted. */
  hidden: Readonly<Record<string, Person>>;
  origins: Origins;
  sources: ReadInputs['sources'];
  /** What prevents a comparison. */
  problems: readonly Diagnostic[];
  /** What of a commit is not as it would be written today, and is left out. */
  leftOut: readonly Diagnostic[];
  /** What the user has to know, as sentences. */
  notes: readonly string[];
}

export interface ReadSettings {
  /** Current folder, absolute. */
  directory: string;
  instance: string | undefined;
  /** ISO 8601. */
  today: string | undefined;
}

/** How a command line names two versions. */
export interface SideNames {
  before: string | undefined;
  after: string | undefined;
  base: string | undefined;
  paths: readonly string[];
}

/** Finds what two names stand for: commits, or files. Without names: the commit where the branch began, and the files as they are now. */
export async function findVersions(
  directory: string,
  { before, after, base, paths }: SideNames,
): Promise<Outcome<[VersionName, VersionName]>> {
  if (before !== undefined && base !== undefined) return { diagnostics: [TWO_BASES] };
  let opened: Outcome<Repository> | undefined;
  const open = async () => {
    opened ??= await openRepository(directory);
    return opened;
  };
  const find = async (name: string): Promise<Outcome<VersionName>> => {
    if (isPath(directory, name)) {
      return { value: { kind: 'files', paths: [name], label: name }, diagnostics: [] };
    }
    const { value: repository, diagnostics } = await open();
    if (repository === undefined) return { diagnostics };
    return toVersion(await findCommit(repository, name), repository);
  };
  const toVersion = (found: Outcome<Commit>, repository: Repository): Outcome<VersionName> =>
    found.value === undefined
      ? { diagnostics: found.diagnostics }
      : { value: { kind: 'commit', commit: found.value, repository, paths }, diagnostics: [] };
  const findFirst = async (): Promise<Outcome<VersionName>> => {
    if (before !== undefined) return find(before);
    const { value: repository, diagnostics } = await open();
    if (repository === undefined) return { diagnostics };
    return toVersion(await findBase(repository, base), repository);
  };
  const first = await findFirst();
  if (first.value === undefined) return { diagnostics: first.diagnostics };
  const now: VersionName = { kind: 'files', paths, label: 'the current files' };
  const second = after === undefined ? { value: now, diagnostics: [] } : await find(after);
  if (second.value === undefined) return { diagnostics: second.diagnostics };
  return { value: [first.value, second.value], diagnostics: [] };
}

const TWO_BASES = toProblem(
  'two-bases',
  'Both `--base` and a version to compare with are named.',
  'Name one of them.',
);

/** What looks like a path and exists is a file or folder; other names are commits. A branch may be called like a folder. */
const isPath = (directory: string, name: string): boolean =>
  (/^\.{0,2}[\\/]|^\.{1,2}$/.test(name) ||
    ['.yml', '.yaml', '.json'].includes(extname(name).toLowerCase())) &&
  !name.includes('\0') &&
  existsSync(resolve(directory, name));

/**
 * Reads both versions. The later one is read first, because its date counts for both.
 *
 * Mistakes in the later version prevent a comparison: what they leave out would look like access that is lost. Those in the earlier one are told, and
 * what could be read of it is compared.
 */
export async function readSides(
  [before, after]: readonly [VersionName, VersionName],
  settings: ReadSettings,
): Promise<[Version, Version]> {
  const later = await readVersion(after, settings);
  const to = after.kind === 'commit' ? after.commit.hash : 'HEAD';
  const files = later.sources.map(({ file }) => file);
  const today = later.registry.asOf;
  const earlier = await readVersion(before, { ...settings, today, former: { to, files } });
  return [toLenient(earlier), tell(later, later.leftOut, 'What is unknown today is left out')];
}

/** @param former where to look for data that had another name: it is no longer called like `files` of the later commit `to` */
export async function readVersion(
  name: VersionName,
  settings: ReadSettings & { former?: { to: string; files: readonly string[] } },
): Promise<Version> {
  const { directory } = settings;
  if (name.kind === 'files') {
    return { label: name.label, ...(await build(directory, name.paths, settings)) };
  }
  const { commit, repository, paths } = name;
  const checkout = await checkoutTree(repository, commit.hash);
  const id = { label: commit.label, commit: commit.hash };
  if (checkout.value === undefined) {
    return { ...id, ...(await buildNothing(directory, settings)), problems: checkout.diagnostics };
  }
  using tree = checkout.value;
  const names = paths.map((path) => toPathInRepository(repository, directory, path));
  const lost = names.filter((path) => !existsSync(join(tree.root, path)));
  const rest = names.filter((path) => !lost.includes(path)).map((path) => toRelative(tree, path));
  let read: Built | undefined;
  if (paths.length === 0 || rest.length > 0)
    read = await build(tree.directory, rest, { ...settings, isCommit: true });
  if ((read === undefined || read.isEmpty) && settings.former !== undefined) {
    const wanted =
      lost.length > 0
        ? lost
        : settings.former.files.map((file) => toPathInRepository(repository, directory, file));
    const former = await findFormerData(repository, { from: commit.hash, to: settings.former.to }, wanted);
    const found = former.filter((path) => existsSync(join(tree.root, path)));
    if (found.length > 0) {
      const all = [...rest, ...found.map((path) => toRelative(tree, path))];
      const built = await build(tree.directory, all, { ...settings, isCommit: true });
      const was = found.map((path) => toRelative(tree, path)).join(', ');
      return { ...id, ...built, notes: [...built.notes, `The data was called ${was} at ${commit.label}.`] };
    }
  }
  const inSubmodule = names.find((path) =>
    tree.submodules.some((one) => path === one || path.startsWith(`${one}/`)),
  );
  if (read === undefined || read.isEmpty) {
    const note =
      inSubmodule === undefined
        ? `There is no data at ${commit.label} (${commit.hash.slice(0, 10)}), so everything is compared with nothing.`
        : `"${inSubmodule}" is in a submodule, whose files are in another repository. Run the command in the folder of the submodule.`;
    const nothing = await buildNothing(directory, settings);
    return { ...id, ...nothing, notes: [note] };
  }
  return { ...id, ...read };
}

type Built = Omit<Version, 'label' | 'commit'> & { isEmpty: boolean };

const toPathInRepository = ({ root }: Repository, directory: string, path: string): string =>
  toDisplayPath(root, resolve(directory, path));
const toRelative = ({ root, directory }: { root: string; directory: string }, path: string): string =>
  toDisplayPath(directory, join(root, path)) || '.';

async function build(
  directory: string,
  paths: readonly string[],
  { instance, today, isCommit }: ReadSettings & { isCommit?: boolean },
): Promise<Built> {
  const [inputs, ...others] = await readInputs(directory, paths, { instance });
  const { project, scans } = await buildInputs(inputs, {
    ...(today !== undefined && { today }),
    ...(isCommit && { validate: validateEarlierSource }),
  });
  const found = toLocated([...project.diagnostics, ...scans.diagnostics], inputs.sources);
  const mistakes = found.filter(isError);
  const several = others.length === 0 ? [] : [toManyInstances([inputs, ...others])];
  const registry = toPublic(project.registry, 'full', 'public');
  return {
    registry,
    hidden: hiddenPeopleOf(project.registry, registry),
    origins: project.origins,
    sources: inputs.sources,
    isEmpty: inputs.problems.length > 0,
    problems: [
      ...inputs.problems.map((message): Diagnostic => ({ code: 'no-data', severity: 'error', message })),
      ...several,
      ...inputs.sources.flatMap(findConflict),
      ...mistakes,
    ],
    leftOut: isCommit ? found.filter((one) => one.code === 'unknown-key' && !isError(one)) : [],
    notes: inputs.warnings,
  };
}

/** What Git writes into a file that it could not merge. The mistakes that follow from it say less. */
function findConflict({ file, text }: ReadInputs['sources'][number]): Diagnostic[] {
  const at = /^<{7} /m.exec(text)?.index;
  if (at === undefined || !/^>{7} /m.test(text)) return [];
  const line = text.slice(0, at).split('\n').length;
  const hint = 'Resolve the conflict, and run the command again.';
  return [
    {
      ...toProblem('merge-conflict', 'The file has marks of a merge conflict.', hint),
      place: { file, line },
    },
  ];
}

async function buildNothing(directory: string, { today }: ReadSettings): Promise<Built> {
  const nothing: ReadInputs = {
    directory,
    sources: [],
    translations: [],
    groups: [],
    plainFolders: [],
    people: 'names',
    diagnostics: [],
    problems: [],
    warnings: [],
    hasFolder: false,
    dataPlaces: [],
  };
  const { project } = await buildInputs(nothing, today === undefined ? {} : { today });
  const registry = toPublic(project.registry, 'full', 'public');
  return {
    registry,
    hidden: hiddenPeopleOf(project.registry, registry),
    origins: project.origins,
    sources: [],
    isEmpty: true,
    problems: [],
    leftOut: [],
    notes: [],
  };
}

/** The most mistakes of the earlier version that are told one by one. */
const MAX_TOLD = 5;

function toLenient(version: Version): Version {
  const { problems, leftOut } = version;
  const fatal = problems.filter(({ code }) => FATAL.has(code));
  if (fatal.length > 0) return { ...version, problems: fatal };
  const told = tell(version, [...problems, ...leftOut], 'What could not be read counts as not there');
  return { ...told, problems: [] };
}

function tell(version: Version, problems: readonly Diagnostic[], consequence: string): Version {
  if (problems.length === 0) return version;
  const told = problems.slice(0, MAX_TOLD).map(({ message, place }) => {
    const where = place === undefined ? '' : `${place.file}${place.line ? `:${place.line}` : ''} `;
    return `    ${where}${message}`;
  });
  const rest = problems.length - told.length;
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  const lines = [
    `The data at ${version.label} has ${count}. ${consequence}:`,
    ...told,
    ...(rest > 0 ? [`    and ${rest} more`] : []),
  ];
  return { ...version, notes: [...version.notes, lines.join('\n')] };
}

/** Problems of the earlier version that are not mistakes in its data. */
const FATAL: ReadonlySet<string> = new Set(['git-failed', 'missing-option', 'no-data']);
