import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { collectScans, type ScannedDocument, type Scans } from 'persona-registry';
import { findImports } from '../scan/findImports.js';
import { type ScannedMarkdown, scanMarkdown } from '../scan/scanMarkdown.js';
import { scanLabels } from './scanLabels.js';
import type { SiteDocument } from './siteDocument.js';
import { type FormatSetting, toFormat } from './toFormat.js';

export interface ScanSettings {
  /** Absolute folder of the site. Imports from `@site` begin there. */
  siteDir: string;
  /** `markdown.format` of the site's configuration. */
  format: FormatSetting;
  /** Prepares the text of a document as the site does before it compiles it. */
  prepare?: ((text: string, path: string) => string) | undefined;
  /** Returns the display path of a partial. */
  toDisplayPath(path: string): string;
  /** Whether the views in a partial are of this data. A partial of other docs may belong to another instance of the plugin. Default: all are. */
  answers?: ((path: string) => boolean) | undefined;
  /** Texts that are known already, keyed by path. Other documents are read. */
  texts?: ReadonlyMap<string, string> | undefined;
}

interface ScannedFile extends ScannedMarkdown {
  /** Import paths of the Markdown files that this file imports. */
  imports: string[];
}

/** Keeps the scan of a document until its text changes. Between two edits in the dev server, nearly all documents stay the same. */
export type ScanCache = Map<string, { key: string; scanned: ScannedFile }>;

/**
 * Reads the documents and the partials that they import, and finds their definitions and mentions. The mentions in a partial count for every
 * page that imports the partial.
 *
 * @param labelPaths the files with labels (`listLabelFiles`)
 */
export const scanDocuments = (
  documents: readonly SiteDocument[],
  settings: ScanSettings,
  cache: ScanCache,
  labelPaths: readonly string[] = [],
): Scans => collectScans([...scanEach(documents, settings, cache), ...scanLabels(labelPaths, settings)]);

/** Scans each document, and after it the partials that it imports. */
export function* scanEach(
  documents: readonly SiteDocument[],
  settings: ScanSettings,
  cache: ScanCache,
): Generator<ScannedDocument> {
  const listedPaths = new Set(documents.map(({ path }) => path));
  const yieldedPaths = new Set<string>();
  for (const document of documents) {
    // Yields each page with its partials, each partial once per page. This also ends an import cycle.
    const pathsOfPage = new Set([document.path]);
    const queue = [document];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const scanned = scanFile(next, settings, cache);
      if (scanned === undefined) continue;
      yield { ...next, scanned, isRepeated: yieldedPaths.has(next.path) };
      yieldedPaths.add(next.path);
      // A draft is not compiled, and its partials need not exist yet.
      if (next.kind === 'source' || next.kind === 'draft') continue;
      for (const source of scanned.imports) {
        const path = resolveImport(source, next.path, settings.siteDir);
        if (listedPaths.has(path) || pathsOfPage.has(path) || settings.answers?.(path) === false) continue;
        pathsOfPage.add(path);
        queue.push(toPartial(path, document, settings));
      }
    }
  }
}

function toPartial(
  path: string,
  { document, syntax }: SiteDocument,
  { toDisplayPath, format }: ScanSettings,
): SiteDocument {
  return {
    path,
    file: toDisplayPath(path),
    format: toFormat(path, undefined, format),
    kind: 'partial',
    ...(document && { document }),
    ...(syntax && { syntax }),
  };
}

/** Resolves `./_part.mdx` and `@site/docs/_part.mdx`. A bundler can resolve more. The view loader reports problems in such files. */
function resolveImport(source: string, importer: string, siteDir: string): string {
  return source.startsWith('@site/') ? resolve(siteDir, source.slice(6)) : resolve(dirname(importer), source);
}

function scanFile(
  { path, file, format, syntax }: SiteDocument,
  { prepare, texts }: ScanSettings,
  cache: ScanCache,
): ScannedFile | undefined {
  const text = texts?.get(path) ?? readText(path);
  if (text === undefined) return undefined;
  const key = `${format} ${createHash('sha1').update(text).digest('base64')}`;
  const cached = cache.get(path);
  if (cached?.key === key) return cached.scanned;
  // With the same text, scan and compiler see the same directives on the same lines.
  const prepared = prepare?.(text, path) ?? text;
  const scanned = {
    ...scanMarkdown({ text: prepared, file, format, ...(syntax && { syntax }) }),
    imports: format === 'mdx' ? findImports(prepared) : [],
  };
  cache.set(path, { key, scanned });
  return scanned;
}

/**
 * Reads a file synchronously, which is faster for many small files and never has more than one file open. Returns `undefined` for anything that cannot
 * be read. A document may vanish after the listing, and the next run will not list it. An import may lead to nothing, to a link that leads back
 * to itself, or to a named pipe, which would never end. The compiler reports all of these.
 */
function readText(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
