import {
  buildProject,
  collectScans,
  type Diagnostic,
  type ScannedDocument,
  sortDiagnostics,
  toLocated,
  validateSources,
} from 'persona-registry';
import { scanMarkdown } from 'remark-personas';
import type { CheckInputs, MarkdownDocument } from './readInputs.js';

export interface CheckSettings {
  /** Ids of the only access rules to run; all where undefined. */
  only?: readonly string[];
  /** ISO 8601 date that counts as today; else the data's own, else the day it is. */
  today?: string;
}

/** The whole check: data and Markdown → one registry → everything that is wrong, with line and column, sorted. */
export function checkInputs(inputs: CheckInputs, settings: CheckSettings): Diagnostic[] {
  const { ofRegistry, ofDocuments } = buildProject({
    content: validateSources(inputs),
    scans: collectScans(inputs.documents.map(scanDocument)),
    readCopies: () => inputs.readCopies().flatMap((copy) => scanMarkdown(copy).definitions),
    date: new Date().toISOString().slice(0, 10),
    ...settings,
  }).examine();
  return sortDiagnostics(toLocated([...ofRegistry, ...ofDocuments], inputs.sources));
}

function scanDocument(document: MarkdownDocument): ScannedDocument {
  const scanned = scanMarkdown(document);
  return { kind: isPartial(document.file) ? 'partial' : scanned.isDraft ? 'draft' : 'page', scanned };
}

/** As Docusaurus leaves them out: `_part.mdx`, `_parts/part.mdx`. */
const isPartial = (file: string): boolean => file.split('/').some((segment) => segment.startsWith('_'));
