import {
  buildRegistry,
  checkMentions,
  checkRegistry,
  type Definition,
  type Diagnostic,
  type Mention,
  toLocated,
  validateSource,
} from 'persona-registry';
import { scanMarkdown } from 'remark-personas';
import type { CheckInputs, MarkdownDocument } from './readInputs.js';

export interface CheckSettings {
  /** Names of the only rules to report; all where empty. */
  only: readonly string[];
  /** ISO 8601 date that counts as today. */
  today?: string;
}

/** The whole check: data and Markdown → one registry → everything that is wrong, with line and column. */
export function checkInputs(
  { sources, documents, diagnostics }: CheckInputs,
  settings: CheckSettings,
): Diagnostic[] {
  const validated = sources.map((source) => ({ file: source.file, ...validateSource(source) }));
  const scanned = documents.map(scanDocument);
  const found = [
    ...diagnostics,
    ...validated.flatMap((outcome) => outcome.diagnostics),
    ...scanned.flatMap((outcome) => outcome.diagnostics),
  ];

  const data = validated.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, data: value }]));
  // What refers to data that could not be read would only repeat that.
  if (data.length === sources.length && diagnostics.length === 0) {
    const built = buildRegistry({
      sources: data,
      definitions: scanned.flatMap((outcome) => outcome.definitions),
    });
    found.push(
      ...built.diagnostics,
      ...checkMentions(
        built.registry,
        scanned.flatMap((outcome) => outcome.mentions),
      ),
      ...checkRegistry(built.registry, { today: settings.today, origins: built.origins }),
    );
  }
  return toLocated(found, sources);
}

interface Scanned {
  definitions: Definition[];
  mentions: Mention[];
  diagnostics: Diagnostic[];
}

/** Partials mention personas but do not define them. */
function scanDocument(document: MarkdownDocument): Scanned {
  const scanned = scanMarkdown(document);
  return isPartial(document.file) ? { ...scanned, definitions: [] } : scanned;
}

const isPartial = (file: string): boolean => file.split('/').some((segment) => segment.startsWith('_'));
