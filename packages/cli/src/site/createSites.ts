import { sep } from 'node:path';
import { type PathProblem, readKind, toReadProblem } from 'persona-registry/node';
import {
  listDocumentFolders,
  listLabelFiles,
  listSiteFiles,
  type SiteFile,
} from 'remark-personas/docusaurus';
import { findSiteConfig } from './findSiteConfig.js';
import { readSite, type Site, type SiteInstances } from './readSite.js';

/** Documents of a site. */
export interface SiteSelection {
  site: Site;
  files: readonly SiteFile[];
  /** Files with labels. Absolute paths. */
  labelFiles: readonly string[];
}

/** The Docusaurus sites that the paths of a command line belong to. The configuration of each is loaded once. */
export interface Sites {
  /** Selects the documents at a path: of the site that the path lies in, or else of the site of the current folder. The folder of a site has all. */
  select(path: string): Promise<SiteSelection | undefined>;
  /** Finds the site whose settings apply to a folder, even if it shows nothing of it. */
  settingsFor(folder: string): Promise<Site | undefined>;
  /** Sites that could not be loaded: path of the configuration, and the reason. */
  failures: readonly { configFile: string; reason: string }[];
  /** Folders of documents that cannot be read. Absolute paths. */
  problems: readonly FolderProblem[];
  /** The sites that were loaded, with all instances of the plugin. */
  loaded(): readonly SiteInstances[];
}

/** Reads the configuration of a site, as `readSite` does. */
type LoadSite = typeof readSite;

/** Loads each configuration once. */
export function createSiteLoader(): LoadSite {
  const loading = new Map<string, ReturnType<LoadSite>>();
  return (configFile) => {
    const site = loading.get(configFile) ?? readSite(configFile);
    loading.set(configFile, site);
    return site;
  };
}

interface FolderProblem {
  path: string;
  problem: PathProblem;
}

/**
 * @param directory current folder, absolute
 * @param instance id of the instance of the plugin whose documents are selected. Absent for all documents.
 */
export function createSites(
  directory: string,
  instance: string | undefined,
  loadSite: LoadSite = createSiteLoader(),
): Sites {
  const sites = new Map<string, Promise<SiteSelection | undefined>>();
  const loaded: SiteInstances[] = [];
  const failures: { configFile: string; reason: string }[] = [];
  const problems: FolderProblem[] = [];

  function siteOf(folder: string): Promise<SiteSelection | undefined> {
    const configFile = findSiteConfig(folder);
    if (configFile === undefined) return Promise.resolve(undefined);
    const loading = sites.get(configFile) ?? load(configFile);
    sites.set(configFile, loading);
    return loading;
  }
  async function load(configFile: string): Promise<SiteSelection | undefined> {
    const instances = await loadSite(configFile);
    if (typeof instances === 'string') {
      failures.push({ configFile, reason: instances });
      return undefined;
    }
    loaded.push(instances);
    const site = instances.views.find(({ id }) => id === instance) ?? instances.whole;
    problems.push(...listDocumentFolders(site).flatMap(findProblem));
    return { site, ...(await listFiles(site, problems)) };
  }
  return {
    failures,
    problems,
    loaded: () => loaded,
    async select(path) {
      for (const folder of [path, directory]) {
        const all = await siteOf(folder);
        if (all === undefined) continue;
        const { site } = all;
        const isSelected = (file: string) => site.siteDir === path || file === path || isWithin(file, path);
        const files = all.files.filter((file) => isSelected(file.path));
        if (files.length === 0 && site.siteDir !== path) continue;
        return {
          site,
          // Other documents of the site are of other instances.
          files: files.filter((file) => site.answers(file.instance)),
          labelFiles: all.labelFiles.filter(isSelected),
        };
      }
      return undefined;
    },
    settingsFor: async (folder) => ((await siteOf(folder)) ?? (await siteOf(directory)))?.site,
  };
}

/** Docusaurus' search for files throws an error for a folder without permission. */
async function listFiles(site: Site, problems: FolderProblem[]): Promise<Omit<SiteSelection, 'site'>> {
  try {
    const instances = site.instances.filter(site.answers);
    return { files: await listSiteFiles(site), labelFiles: await listLabelFiles({ ...site, instances }) };
  } catch (error) {
    const path = error instanceof Error && 'path' in error ? String(error.path) : site.siteDir;
    problems.push({ path, problem: toReadProblem('folder', error) });
    return { files: [], labelFiles: [] };
  }
}

/** A folder that does not exist is none: a content plugin may have no documents. */
function findProblem(path: string): FolderProblem[] {
  const kind = readKind(path, 'folder');
  if (typeof kind === 'object') return [{ path, problem: kind }];
  return kind === 'file' ? [{ path, problem: NO_FOLDER }] : [];
}

const NO_FOLDER: PathProblem = {
  code: 'unreadable-folder',
  message: 'This is a file, but the configuration of the site names it as a folder of documents.',
  hint: 'Put a folder in its place, or change the configuration of the site.',
};

const isWithin = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
