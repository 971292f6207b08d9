import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { collectScans, type ScannedDocument, type Scans } from 'persona-registry';
import { type ScannedMarkdown, scanMarkdown } from 'remark-personas';
import { unwrapMdxCodeBlocks } from '../shared/docusaurusUtils.js';
import { type SiteDocument, type SiteInfo, toFormat } from './listDocuments.js';
import { toDisplayPath } from './toDisplayPath.js';

export type ScanSettings = Pick<SiteInfo, 'siteDir' | 'format' | 'preprocessor'>;

interface ScannedFile extends ScannedMarkdown {
  /** Sources of the Markdown files that it imports. */
  imports: string[];
}

/** Keeps what was found in a document until its text changes: between two edits in the dev server, nearly all stay the same. */
export type ScanCache = Map<string, { key: string; scanned: ScannedFile }>;

/**
 * Reads the documents, and the partials that they import, and finds what they define and mention. A partial's mentions are those of every page
 * that imports it.
 */
export const scanDocuments = (
  documents: readonly SiteDocument[],
  settings: ScanSettings,
  cache: ScanCache,
): Scans => collectScans(scanEach(documents, settings, cache));

function* scanEach(
  documents: readonly SiteDocument[],
  settings: ScanSettings,
  cache: ScanCache,
): Generator<ScannedDocument> {
  const listed = new Set(documents.map(({ path }) => path));
  const known = new Set<string>();
  for (const document of documents) {
    // Each page with its partials, each partial once per page; an import cycle ends here.
    const seen = new Set([document.path]);
    const queue = [document];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const scanned = scanFile(next, settings, cache);
      if (scanned === undefined) continue;
      yield { ...next, scanned, isRepeated: known.has(next.path) };
      known.add(next.path);
      if (next.kind === 'source') continue;
      for (const source of scanned.imports) {
        const path = resolveImport(source, next.path, settings.siteDir);
        if (listed.has(path) || seen.has(path)) continue;
        seen.add(path);
        queue.push(toPartial(path, document, settings));
      }
    }
  }
}

function toPartial(
  path: string,
  { document }: SiteDocument,
  { siteDir, format }: ScanSettings,
): SiteDocument {
  return {
    path,
    file: toDisplayPath(path, siteDir),
    format: toFormat(path, undefined, format),
    kind: 'partial',
    ...(document && { document }),
  };
}

/** `./_part.mdx` and `@site/docs/_part.mdx`; what else a bundler can resolve is left to the view loader to report. */
function resolveImport(source: string, importer: string, siteDir: string): string {
  return source.startsWith('@site/') ? resolve(siteDir, source.slice(6)) : resolve(dirname(importer), source);
}

function scanFile(
  { path, file, format }: SiteDocument,
  { preprocessor }: ScanSettings,
  cache: ScanCache,
): ScannedFile | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  const key = `${format} ${createHash('sha1').update(text).digest('base64')}`;
  const known = cache.get(path);
  if (known?.key === key) return known.scanned;
  // As Docusaurus prepares it before it compiles, so that both see the same directives on the same lines.
  const prepared = unwrapMdxCodeBlocks(preprocessor?.({ filePath: path, fileContent: text }) ?? text);
  const scanned = {
    ...scanMarkdown({ text: prepared, file, format }),
    imports: format === 'mdx' ? findImports(prepared) : [],
  };
  cache.set(path, { key, scanned });
  return scanned;
}

/**
 * Synchronous on purpose: for many small files that is faster, and never holds more than one open. A document may vanish between its
 * listing and now; then the next run will not list it. An import may lead nowhere; the compiler says so.
 */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Sources of the Markdown files that an MDX text imports by a relative path or from `@site`. */
export function findImports(text: string): string[] {
  const matches = text.matchAll(/^import\s[^;'"]*?['"]((?:\.{1,2}|@site)\/[^'"]+\.mdx?)['"]/gm);
  return [...new Set(Array.from(matches, ([, source = '']) => source))];
}
