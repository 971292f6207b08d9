import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition, DocumentRef, Mention } from '../model/document.js';

/**
 * What a document is to its site:
 *
 * - `page`: shown as written
 * - `draft`: not published yet
 * - `copy`: a cut version or a translation, which repeats every definition
 * - `partial`: shown inside of pages
 * - `source`: not shown, since its translation is
 */
export type DocumentKind = 'page' | 'draft' | 'copy' | 'partial' | 'source';

/** One document and what `scanMarkdown` of `remark-personas` found in it. */
export interface ScannedDocument {
  kind: DocumentKind;
  scanned: {
    definitions: readonly Definition[];
    mentions: readonly Mention[];
    diagnostics: readonly Diagnostic[];
  };
  /** The page to link to; absent where it should not be listed. */
  document?: DocumentRef;
  /** A partial again, inside of another page: only what it mentions is new. */
  isRepeated?: boolean;
}

/** What all documents together say. */
export interface Scans {
  /** Of the documents that define, by path: the order in which personas are listed. */
  definitions: readonly Definition[];
  /** Of the documents that do not define. */
  undefining: readonly Definition[];
  mentions: readonly Mention[];
  diagnostics: readonly Diagnostic[];
}

/**
 * What counts of the documents of a site, or of a folder: pages and sources define, and what is shown mentions (docs/design.md, "What defines a
 * persona").
 */
export function collectScans(documents: Iterable<ScannedDocument>): Scans {
  const definitions: Definition[] = [];
  const undefining: Definition[] = [];
  const mentions: Mention[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { kind, scanned, document, isRepeated } of documents) {
    const page = document && { document };
    if (!isRepeated) {
      const target = kind === 'page' || kind === 'source' ? definitions : undefining;
      for (const definition of scanned.definitions) target.push({ ...definition, ...page });
    }
    // Mistakes of a source are the default locale's to report.
    if (kind === 'source') continue;
    for (const mention of scanned.mentions) mentions.push({ ...mention, ...page });
    if (isRepeated) continue;
    for (const diagnostic of scanned.diagnostics) {
      if (kind !== 'partial' || !isOfHead(diagnostic)) diagnostics.push(diagnostic);
    }
  }
  // Content plugins load in orders of their own: docs by id, posts by date.
  definitions.sort(byFile);
  return { definitions, undefining, mentions, diagnostics };
}

/** A partial has neither title, description nor front matter that a directive could leak into. */
const isOfHead = ({ code }: Diagnostic) => OF_HEAD.has(code);

const OF_HEAD: ReadonlySet<string> = new Set([
  'directive-in-title',
  'directive-in-description',
  'directive-in-front-matter',
]);

/** By code units: the same in every locale. */
export function byFile({ place: a }: Definition, { place: b }: Definition): number {
  return a.file === b.file ? 0 : a.file < b.file ? -1 : 1;
}
