import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { DataSource, Diagnostic, PeopleDetails, Place, ReviewFile } from 'persona-registry';
import {
  type ReadData,
  readData,
  readKind,
  readReviews,
  readTranslationData,
  toDisplayPath,
  toSlashes,
} from 'persona-registry/node';
import { suggest, toDiagnosticWords } from 'persona-registry/text';
import type { FormatSetting } from 'remark-personas/docusaurus';
import { firstOfEach } from '../firstOfEach.js';
import { createSiteLoader, createSites, type Sites } from '../site/createSites.js';
import type { Site } from '../site/readSite.js';
import { createGroup, type DocumentGroup, type GroupReader, toDiagnostic } from './documentGroup.js';
import { findCategoryFiles, findMarkdown } from './findMarkdown.js';
import { listTranslationFolders } from './listTranslationFolders.js';

export interface CheckInputs {
  /** Current folder, absolute. */
  directory: string;
  sources: DataSource[];
  /** The data of sites in other languages. */
  translations: DataSource[];
  /** The file with which the site shows how access compares with what is there. */
  drift?: DataSource | undefined;
  /** The access reviews that the site shows. */
  reviews?: readonly ReviewFile[];
  groups: readonly DocumentGroup[];
  /** Folders that belong to no site. Translations in them are not checked, but may explain why a persona is unknown. */
  plainFolders: readonly string[];
  /** What the site shows of people. Without a site, what outputs show by default. */
  people: PeopleDetails;
  /** Problems of reading, such as a file over the size limit. */
  diagnostics: Diagnostic[];
}

export interface ReadInputs extends CheckInputs {
  /** The reasons why the command cannot run, as sentences. */
  problems: string[];
  /** Notes about the inputs for the user, as sentences. */
  warnings: string[];
  /** Whether a folder was read, in which documents may be expected. */
  hasFolder: boolean;
  /** Where data was looked for: absolute, with forward slashes, also what does not exist. */
  dataPlaces: readonly string[];
  /** Id of the instance of the plugin whose data and documents these are, if the site has several. */
  instance?: string;
}

export interface InputOptions {
  /** Id of an instance of the plugin. Absent: all instances. */
  instance?: string | undefined;
  /** How documents are compiled. Default: as the site's configuration says, or by their extension. */
  format?: FormatSetting | undefined;
}

/** What a reader has read, and what it found out on the way. */
interface FinishedInputs {
  inputs: ReadInputs;
  /** Whether the command line names data. */
  hasOwnData: boolean;
  /** Whether the paths have something of the instance. */
  hasContent: boolean;
}

const DATA_EXTENSIONS = ['.yml', '.yaml', '.json'];
const MARKDOWN_EXTENSIONS = ['.md', '.mdx'];

/**
 * Reads the paths of the command line: data files, Markdown files, and folders with both. Without paths, reads the current folder. Without data, Markdown
 * is checked against the data of the site, or of the current folder.
 *
 * In a Docusaurus site, the configuration of the site says which documents there are and how they are compiled, and where the data is. With several
 * instances of the plugin, each has inputs of its own, unless the command line names the data: then all documents are checked against that.
 *
 * @returns at least one
 * @param directory current folder, absolute
 * @param paths as written on the command line
 */
export async function readInputs(
  directory: string,
  paths: readonly string[],
  { instance: only, ...options }: InputOptions = {},
): Promise<[ReadInputs, ...ReadInputs[]]> {
  const loadSite = createSiteLoader();
  const places = paths.length > 0 ? paths : ['.'];
  const read = async (sites: Sites) => {
    const reader = createReader(directory, options, sites);
    for (const path of places) await reader.readPath(path);
    return await reader.finish();
  };
  const whole = createSites(directory, undefined, loadSite);
  for (const path of places) await loadSiteOf(path, directory, whole);
  const ids = [...new Set(whole.loaded().flatMap(({ views }) => views.map(({ id }) => id)))].sort();
  if (only !== undefined && !ids.includes(only)) {
    const { inputs } = await read(whole);
    return [{ ...inputs, problems: [toUnknownInstance(only, ids)] }];
  }
  if (ids.length < 2) return [(await read(whole)).inputs];
  const reads: ReadInputs[] = [];
  for (const id of only === undefined ? ids : [only]) {
    const { inputs, hasContent, hasOwnData } = await read(createSites(directory, id, loadSite));
    // All documents are checked against the data of the command line.
    if (hasOwnData) return [(await read(whole)).inputs];
    if (hasContent || only !== undefined) reads.push({ ...inputs, instance: id });
  }
  const [first, ...others] = reads;
  return first === undefined ? [(await read(whole)).inputs] : [first, ...others];
}

/** Loads the site of a path before anything is read, so that the documents of several instances are not read for the whole site, too. */
async function loadSiteOf(path: string, directory: string, sites: Sites): Promise<void> {
  const absolute = resolve(directory, path);
  const kind = path.trim() === '' ? 'nothing' : readKind(absolute);
  const isDocument = kind === 'file' && MARKDOWN_EXTENSIONS.includes(extname(path).toLowerCase());
  if (kind !== 'folder' && !isDocument) return;
  const selection = await sites.select(absolute);
  if (selection === undefined) await sites.settingsFor(isDocument ? dirname(absolute) : absolute);
}

function toUnknownInstance(id: string, ids: readonly string[]): string {
  if (ids.length === 0) return `There is no instance "${id}": no site was read.`;
  const words = toDiagnosticWords({
    message: `There is no instance "${id}" of the plugin in the site.`,
    valid: ids,
    suggestion: suggest(id, ids),
  });
  return `${words.message} ${words.nearest ?? `Valid: ${words.valid}.`}`;
}

function createReader(directory: string, options: InputOptions, sites: Sites) {
  const sources: DataSource[] = [];
  const translations: DataSource[] = [];
  const diagnostics: Diagnostic[] = [];
  const problems: string[] = [];
  const groups = new Map<Site | undefined, GroupReader>();
  const plainFolders: string[] = [];
  const dataPlaces = new Set<string>();
  /** Folders of sites below those, relative to the current folder. */
  const sitesBelow: string[] = [];
  let drift: DataSource | undefined;
  let reviews: readonly ReviewFile[] = [];
  let hasFolder = false;
  /** Whether the command line names data. */
  let hasOwnData = false;
  /** Whether the instance of the plugin has something to do with the paths. */
  let hasContent = false;

  const toFile = (path: string) => toDisplayPath(directory, path);
  const report = (problem: Diagnostic) => diagnostics.push(problem);

  function groupOf(site: Site | undefined): GroupReader {
    // Docusaurus compiles all documents as MDX, unless its configuration says otherwise.
    const format = options.format ?? site?.format ?? (sites.failures.length > 0 ? 'mdx' : 'detect');
    const group = groups.get(site) ?? createGroup({ directory, site, format, report });
    groups.set(site, group);
    return group;
  }

  function addData(read: ReadData): boolean {
    sources.push(...read.sources);
    diagnostics.push(...read.diagnostics);
    for (const place of read.watch) dataPlaces.add(place);
    return read.sources.length + read.diagnostics.length > 0;
  }
  function addSiteData({ siteDir, dataOptions, drift: driftFile, reviews: reviewFolder, id }: Site): boolean {
    const prefix = relative(directory, siteDir);
    for (const folder of listTranslationFolders(siteDir, id)) {
      const read = withPrefix(prefix, readTranslationData(siteDir, folder));
      translations.push(...read.sources);
      diagnostics.push(...read.diagnostics);
    }
    if (driftFile !== undefined) {
      const read = withPrefix(prefix, readData({ directory: siteDir, data: driftFile }));
      [drift] = read.sources;
      diagnostics.push(...read.diagnostics);
    }
    if (reviewFolder !== undefined) {
      const read = readReviews(directory, relative(directory, resolve(siteDir, reviewFolder)));
      reviews = read.reviews;
      diagnostics.push(...read.diagnostics);
    }
    return addData(withPrefix(prefix, readData({ directory: siteDir, ...dataOptions })));
  }

  async function readFolder(folder: string): Promise<void> {
    const selection = await sites.select(folder);
    if (selection !== undefined) {
      const group = groupOf(selection.site);
      await group.addSiteFiles(selection.files);
      group.labelFiles.push(...selection.labelFiles);
    } else if (!(await readPlainFolder(folder))) return;
    hasContent ||= selection === undefined || selection.files.length > 0;
    if (selection?.site.siteDir === folder) {
      hasContent = true;
      addSiteData(selection.site);
    } else if (readFolderData(folder)) {
      hasOwnData = true;
      return;
    }
    hasFolder = true;
  }
  /** Reads a folder that belongs to no site. Returns whether it can be read. */
  async function readPlainFolder(folder: string): Promise<boolean> {
    const found = findMarkdown(folder);
    const toPath = (path: string) => join(folder, path);
    for (const { path, problem } of found.problems) report(toDiagnostic(problem, toFile(toPath(path))));
    if (found.problems.some(({ path }) => path === '')) return false;
    plainFolders.push(folder);
    sitesBelow.push(...found.sites.map((site) => toFile(toPath(site))));
    const site = await sites.settingsFor(folder);
    const group = groupOf(site);
    await group.addFiles(found.paths.map(toPath));
    group.labelFiles.push(...findCategoryFiles(found.paths).map(toPath).filter(existsSync));
    return true;
  }
  /** Reads a data file of the default name, or a folder `personas` with data files. Returns whether the folder is such a data folder. */
  function readFolderData(folder: string): boolean {
    const hasData = addData(withPrefix(relative(directory, folder), readData({ directory: folder })));
    if (hasData || basename(folder) !== 'personas') return false;
    return addData(readData({ directory, data: toFile(folder) }));
  }
  async function readDocument(path: string): Promise<void> {
    const selection = await sites.select(path);
    hasContent ||= selection === undefined || selection.files.length > 0;
    if (selection !== undefined) return groupOf(selection.site).addSiteFiles(selection.files);
    return groupOf(await sites.settingsFor(dirname(path))).addFiles([path]);
  }

  return {
    async readPath(path: string): Promise<void> {
      const absolute = resolve(directory, path);
      const kind = path.trim() === '' ? 'nothing' : readKind(absolute);
      const extension = extname(path).toLowerCase();
      if (typeof kind === 'object') report(toDiagnostic(kind, toFile(absolute)));
      else if (kind === 'nothing') problems.push(toMissing(path));
      else if (kind === 'folder') await readFolder(absolute);
      else if (MARKDOWN_EXTENSIONS.includes(extension)) await readDocument(absolute);
      else if (DATA_EXTENSIONS.includes(extension)) {
        hasOwnData = true;
        addData(readData({ directory, data: toFile(absolute) }));
      } else problems.push(toWrongKind(path));
    },

    async finish(): Promise<FinishedInputs> {
      const site = [...groups.keys()].find((key) => key !== undefined);
      if (sources.length + diagnostics.length + problems.length === 0) {
        if (site === undefined || !addSiteData(site)) addData(readData({ directory }));
      }
      for (const { siteDir, conflicts } of sites.loaded()) {
        diagnostics.push(
          ...withPrefix(relative(directory, siteDir), { sources: [], diagnostics: [...conflicts] })
            .diagnostics,
        );
      }
      for (const { path, problem } of sites.problems) report(toDiagnostic(problem, toFile(path)));
      const all = [...groups.values()];
      const hasPersona = all.some(({ settings }) =>
        [...(settings.texts?.values() ?? [])].some((text) => text.includes(':persona')),
      );
      // A check of nothing would look clean.
      if (sources.length + diagnostics.length + problems.length === 0 && !hasPersona) problems.push(NOTHING);
      const inputs: ReadInputs = {
        directory,
        sources: firstOfEach(sources, ({ file }) => file),
        translations: firstOfEach(translations, ({ file }) => file),
        drift,
        reviews,
        groups: all,
        plainFolders,
        people: site?.people ?? 'names',
        // Paths may overlap: `personas check . docs`.
        diagnostics: firstOfEach(diagnostics, ({ code, message, place }) =>
          code === 'instance-conflict' || code === 'unknown-docs'
            ? `${code} ${message}`
            : `${code} ${place?.file}`,
        ),
        problems,
        warnings: [
          ...sites.failures.map(({ configFile, reason }) => toWarning(toFile(configFile), reason, options)),
          ...toSiteHint(sitesBelow),
        ],
        hasFolder,
        dataPlaces: [...dataPlaces],
      };
      return { inputs, hasOwnData, hasContent };
    },
  };
}

function toWarning(configFile: string, reason: string, { format }: InputOptions): string {
  const isMissing = /^Cannot find (?:module|package)/.test(reason);
  const remedy = isMissing ? 'Install the packages of the site' : 'Mend the configuration';
  const how = format ? '' : ', as MDX (the default of Docusaurus; --markdown changes it)';
  return `${configFile} cannot be loaded: ${reason}
    So the check reads the Markdown files of the folder${how}. ${remedy}, so that it reads what the site shows.`;
}

/** The most sites that a hint names. */
const MAX_SITES = 3;

/** A site below a folder may have other documents, another format and its own data. */
function toSiteHint(folders: readonly string[]): string[] {
  const [first] = folders;
  if (first === undefined) return [];
  const rest = folders.length - MAX_SITES;
  const list = `${folders.slice(0, MAX_SITES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return [
    `The check reads all Markdown of the folder by the same rules, although there ${folders.length === 1 ? 'is a Docusaurus site' : 'are Docusaurus sites'} in it: ${list}.
    Name the folder of a site to check what the site shows, with its data: personas check ${first}`,
  ];
}

const NOTHING =
  'There is nothing to read: no data (personas.yml, personas.yaml, personas.json or a folder personas), and no persona in Markdown. Write a data file with "personas init".';

function toMissing(path: string): string {
  return path.trim() === ''
    ? 'One of the paths is empty, perhaps because a variable is not set. Name a file or a folder, such as "." for the current folder.'
    : `There is no file or folder "${path}".`;
}

function toWrongKind(path: string): string {
  const valid = [...DATA_EXTENSIONS, ...MARKDOWN_EXTENSIONS].join(', ');
  return `"${path}" is neither a data file nor Markdown. Valid: folders and files that end with ${valid}.`;
}

type ReadFiles = Pick<CheckInputs, 'sources' | 'diagnostics'>;

/** Returns the data of a folder, with paths relative to the current folder. */
function withPrefix<Read extends ReadFiles>(prefix: string, { sources, diagnostics, ...rest }: Read) {
  const addPrefix = <T extends { file: string }>(value: T): T => ({
    ...value,
    file: toSlashes(join(prefix, value.file)),
  });
  const addPlacePrefix = (place?: Place) => place && addPrefix(place);
  return {
    ...rest,
    sources: sources.map(addPrefix),
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      place: addPlacePrefix(diagnostic.place),
      ...(diagnostic.related && {
        related: diagnostic.related.map(({ message, place }) => ({ message, place: addPrefix(place) })),
      }),
    })),
  };
}
