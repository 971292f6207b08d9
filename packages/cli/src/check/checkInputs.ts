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
  /** Ids of the access rules to run. Default: all rules. */
  only?: readonly string[];
  /** ISO 8601 date to use as today. Default: the date in the data, or else the current date. */
  today?: string;
}

/** Runs the whole check: builds one registry from data and Markdown, and returns all problems, with line and column, sorted. */
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
  const scan = scanMarkdown(document);
  return { kind: isPartial(document.file) ? 'partial' : scan.isDraft ? 'draft' : 'page', scanned: scan };
}

/** Whether Docusaurus makes no page of a file: `_part.mdx`, `_parts/part.mdx`. */
const isPartial = (file: string): boolean => file.split('/').some((segment) => segment.startsWith('_'));
