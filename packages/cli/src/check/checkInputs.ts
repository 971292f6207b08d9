import {
  buildRegistry,
  checkMentions,
  checkRegistry,
  type Definition,
  type Diagnostic,
  sortDiagnostics,
  toLocated,
  validateSource,
} from 'persona-registry';
import { type ScannedMarkdown, scanMarkdown } from 'remark-personas';
import type { CheckInputs, MarkdownDocument } from './readInputs.js';

export interface CheckSettings {
  /** Ids of the only access rules to run; all where undefined. */
  only?: readonly string[];
  /** ISO 8601 date that counts as today; else the data's own, else the day it is. */
  today?: string;
}

/** The whole check: data and Markdown → one registry → everything that is wrong, with line and column, sorted. */
export function checkInputs(inputs: CheckInputs, { only, today }: CheckSettings): Diagnostic[] {
  const { sources } = inputs;
  const validated = sources.map((source) => ({ file: source.file, ...validateSource(source) }));
  const scanned = inputs.documents.map(scanDocument);
  const unread = [...inputs.diagnostics, ...validated.flatMap(({ diagnostics }) => diagnostics)];
  const found = [...unread, ...scanned.flatMap(({ diagnostics }) => diagnostics)];

  // What refers to data that could not be read would only repeat that.
  if (!unread.some(({ severity }) => severity === 'error')) {
    const data = validated.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, data: value }]));
    const definitions = scanned.flatMap((document): Definition[] => document.definitions);
    const { registry, origins, diagnostics } = buildRegistry({ sources: data, definitions });
    const day = today ?? registry.check.today ?? new Date().toISOString().slice(0, 10);
    found.push(
      ...diagnostics,
      ...checkMentions(
        registry,
        scanned.flatMap(({ mentions }) => mentions),
        definitions,
      ),
      ...checkRegistry(registry, { origins, today: day, ...(only && { only }) }),
    );
  }
  return sortDiagnostics(toLocated(found, sources));
}

/** Partials mention personas but do not define them. */
function scanDocument(document: MarkdownDocument): ScannedMarkdown {
  const scanned = scanMarkdown(document);
  return isPartial(document.file) ? { ...scanned, definitions: [] } : scanned;
}

const isPartial = (file: string): boolean => file.split('/').some((segment) => segment.startsWith('_'));
