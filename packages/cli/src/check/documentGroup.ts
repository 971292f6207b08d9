import { readFileSync } from 'node:fs';
import { type Diagnostic, isCutVersion } from 'persona-registry';
import { type PathProblem, toDisplayPath, toReadProblem } from 'persona-registry/node';
import {
  type ContentInstance,
  type FormatSetting,
  isTrue,
  type SiteDocument,
  type SiteFile,
  toFormat,
  toSyntax,
} from 'remark-personas/docusaurus';
import type { ScanSettings } from 'remark-personas/scan';
import type { Site } from '../site/readSite.js';
import { frontMatterOf, readFrontMatter } from './readFrontMatter.js';

/** Documents with the same settings: those of one site, or those of folders without a site. */
export interface DocumentGroup {
  documents: SiteDocument[];
  /** Absolute paths of the files with labels, such as `_category_.json`. */
  labelFiles: string[];
  settings: ScanSettings;
}

/** Reads documents into a group. */
export interface GroupReader extends DocumentGroup {
  /** Reads files of a folder or of the command line, whatever the site makes of them. */
  addFiles(paths: readonly string[]): Promise<void>;
  /** Reads documents that the content plugins of the site show. */
  addSiteFiles(files: readonly SiteFile[]): Promise<void>;
}

export interface GroupOptions {
  /** Current folder, absolute. Display paths are relative to it. */
  directory: string;
  site?: Site | undefined;
  /** Format of the documents, by the setting that applies. */
  format: FormatSetting;
  /** Takes the problems of files that cannot be read. */
  report(problem: Diagnostic): void;
}

export function createGroup({ directory, site, format, report }: GroupOptions): GroupReader {
  const documents: SiteDocument[] = [];
  const texts = new Map<string, string>();
  const toFile = (path: string) => toDisplayPath(directory, path);

  /** Reads each file once, even if paths of the command line overlap. */
  function readText(path: string): string | undefined {
    if (texts.has(path)) return undefined;
    try {
      const text = readFileSync(path, 'utf8');
      texts.set(path, text);
      return text;
    } catch (error) {
      report(toDiagnostic(toReadProblem('file', error), toFile(path)));
      return undefined;
    }
  }
  async function add(
    path: string,
    kind: SiteDocument['kind'] | 'translation',
    syntax?: SiteDocument['syntax'],
  ) {
    const text = readText(path);
    if (text === undefined) return;
    // Most front matter says nothing about these.
    const isRelevant = /format|draft|unlisted/.test(frontMatterOf(text));
    const frontMatter = isRelevant ? await (site?.readFrontMatter ?? readFrontMatter)(text, path) : {};
    documents.push({
      path,
      file: toFile(path),
      format: toFormat(path, frontMatter, format),
      kind: kind === 'page' || kind === 'translation' ? toPageKind(kind, frontMatter, site) : kind,
      ...(syntax && { syntax }),
    });
  }

  const commonSyntax = site && toSyntax(site.instances, site.syntax);
  const syntaxes = new Map<ContentInstance, SiteDocument['syntax']>();
  return {
    documents,
    labelFiles: [],
    settings: {
      siteDir: site?.siteDir ?? directory,
      format,
      prepare: site?.prepare,
      toDisplayPath: toFile,
      texts,
      answers: site?.answersFile,
    },
    async addFiles(paths) {
      for (const path of paths) await add(path, toKind(toFile(path)), commonSyntax);
    },
    async addSiteFiles(files) {
      for (const { path, instance, isCopy, isTranslation } of files) {
        const syntax = syntaxes.get(instance) ?? (site && toSyntax([instance], site.syntax));
        syntaxes.set(instance, syntax);
        await add(path, isCopy ? 'copy' : isTranslation ? 'translation' : 'page', syntax);
      }
    },
  };
}

function toPageKind(
  kind: 'page' | 'translation',
  frontMatter: Record<string, unknown>,
  site: Site | undefined,
): SiteDocument['kind'] {
  if (isTrue(frontMatter.draft)) return 'draft';
  if (isTrue(frontMatter.unlisted) && site?.unlistedDefinitions === false) return 'unlisted';
  // The source defines what its translation repeats.
  return kind === 'translation' ? 'copy' : 'page';
}

/** The default kind of a file in Docusaurus. It makes no page of `_part.mdx` and `_parts/part.mdx`. */
function toKind(file: string): SiteDocument['kind'] {
  if (isCutVersion(file)) return 'copy';
  return file.split('/').some((segment) => segment.startsWith('_')) ? 'partial' : 'page';
}

export function toDiagnostic(problem: PathProblem, file: string): Diagnostic {
  return { ...problem, severity: 'error', place: { file: file || '.' } };
}
