import { compareText } from '../lookup/compareText.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition, DocumentRef, Mention } from '../model/document.js';

/**
 * How a site uses a document:
 *
 * - `page`: shown as written
 * - `draft`: not published yet
 * - `unlisted`: shown as written, and the site's settings say that it defines no persona
 * - `copy`: a cut version or a translation, which repeats every definition
 * - `partial`: shown inside pages
 * - `source`: not shown, because its translation is shown
 */
export type DocumentKind = 'page' | 'draft' | 'unlisted' | 'copy' | 'partial' | 'source';

/** One document and what `scanMarkdown` of `remark-personas` found in it. */
export interface ScannedDocument {
  kind: DocumentKind;
  /** Display path. */
  file: string;
  scanned: {
    definitions: readonly Definition[];
    mentions: readonly Mention[];
    diagnostics: readonly Diagnostic[];
  };
  /** The page to link to. Absent if it should not be listed. */
  document?: DocumentRef;
  /** The same partial again, inside another page. Only its mentions are new. */
  isRepeated?: boolean;
}

/** A definition that defines no persona, and how the site uses its document. */
export interface IgnoredDefinition extends Definition {
  kind: DocumentKind;
}

/** The definitions, mentions and problems of all documents together. */
export interface Scans {
  /** Definitions of pages and sources, by path. Personas are listed in this order. */
  definitions: readonly Definition[];
  /** Definitions of other documents. They define no persona. */
  ignoredDefinitions: readonly IgnoredDefinition[];
  mentions: readonly Mention[];
  diagnostics: readonly Diagnostic[];
  /** Display paths of the drafts. */
  drafts: readonly string[];
}

/**
 * Collects the scans of the documents of a site or a folder. Only pages and sources define personas; mentions count in all documents that are
 * shown (docs/design.md, "What defines a persona").
 */
export function collectScans(documents: Iterable<ScannedDocument>): Scans {
  const definitions: Definition[] = [];
  const ignoredDefinitions: IgnoredDefinition[] = [];
  const mentions: Mention[] = [];
  const diagnostics: Diagnostic[] = [];
  const drafts: string[] = [];
  for (const { kind, file, scanned, document, isRepeated } of documents) {
    const page = document && { document };
    if (!isRepeated) {
      const isCounted = kind === 'page' || kind === 'source';
      for (const definition of scanned.definitions) {
        if (isCounted) definitions.push({ ...definition, ...page });
        else ignoredDefinitions.push({ ...definition, ...page, kind });
      }
    }
    if (kind === 'draft') drafts.push(file);
    // The default locale reports the mistakes of a source.
    if (kind === 'source') continue;
    for (const mention of scanned.mentions) mentions.push({ ...mention, ...page });
    if (isRepeated) continue;
    for (const diagnostic of scanned.diagnostics) {
      if (kind !== 'partial' || !isOfHead(diagnostic)) diagnostics.push(diagnostic);
    }
  }
  // Each content plugin has its own order: docs by id, posts by date.
  definitions.sort(byFile);
  return { definitions, ignoredDefinitions, mentions, diagnostics, drafts };
}

/** Whether the problem is about the title, description or front matter of a page. A partial has none of them. */
const isOfHead = ({ code }: Diagnostic) => OF_HEAD.has(code);

const OF_HEAD: ReadonlySet<string> = new Set([
  'directive-in-title',
  'directive-in-description',
  'directive-in-front-matter',
]);

export const byFile = ({ place: a }: Definition, { place: b }: Definition): number =>
  compareText(a.file, b.file);
