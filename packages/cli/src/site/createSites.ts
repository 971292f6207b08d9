import { sep } from 'node:path';
import { listLabelFiles, listSiteFiles, type SiteFile } from 'remark-personas/docusaurus';
import { findSiteConfig } from './findSiteConfig.js';
import { readSite, type Site } from './readSite.js';

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
}

/** @param directory current folder, absolute */
export function createSites(directory: string): Sites {
  const sites = new Map<string, Promise<SiteSelection | undefined>>();
  const failures: { configFile: string; reason: string }[] = [];

  function siteOf(folder: string): Promise<SiteSelection | undefined> {
    const configFile = findSiteConfig(folder);
    if (configFile === undefined) return Promise.resolve(undefined);
    const loading = sites.get(configFile) ?? load(configFile);
    sites.set(configFile, loading);
    return loading;
  }
  async function load(configFile: string): Promise<SiteSelection | undefined> {
    const site = await readSite(configFile);
    if (typeof site === 'object')
      return { site, files: await listSiteFiles(site), labelFiles: await listLabelFiles(site) };
    failures.push({ configFile, reason: site });
    return undefined;
  }
  return {
    failures,
    async select(path) {
      for (const folder of [path, directory]) {
        const all = await siteOf(folder);
        if (all === undefined) continue;
        if (all.site.siteDir === path) return all;
        const isSelected = (file: string) => file === path || isWithin(file, path);
        const files = all.files.filter((file) => isSelected(file.path));
        if (files.length > 0) return { site: all.site, files, labelFiles: all.labelFiles.filter(isSelected) };
      }
      return undefined;
    },
    settingsFor: async (folder) => ((await siteOf(folder)) ?? (await siteOf(directory)))?.site,
  };
}

const isWithin = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
