import {
  buildProject,
  collectScans,
  type Project,
  type ScannedDocument,
  type Scans,
  type validateSource,
  validateSources,
} from 'persona-registry';
import { mentionsDirective, scanLabels } from 'remark-personas/docusaurus';
import type { DocumentGroup } from './documentGroup.js';
import type { CheckInputs } from './readInputs.js';

export interface CheckSettings {
  /** Ids of the access rules to run. Default: all rules. */
  only?: readonly string[];
  /** ISO 8601 date to use as today. Default: the date in the data, or else the current date. */
  today?: string;
  /** How each data file is checked. Default: as today's data. */
  validate?: typeof validateSource;
}

/** Builds one registry from the data and the Markdown that was read. */
export async function buildInputs(
  inputs: CheckInputs,
  { validate, ...settings }: CheckSettings = {},
): Promise<{ project: Project; scans: Scans }> {
  // The parser of Markdown takes a quarter of the time of a check, so it is loaded only if there is something to parse.
  const scanner = inputs.groups.some(needsScan) ? await import('./scanInputs.js') : undefined;
  const scans = collectScans([
    ...(scanner?.scanGroups(inputs.groups) ?? []),
    ...inputs.groups.flatMap(toLabels),
  ]);
  const project = buildProject({
    content: validateSources(inputs, validate),
    translations: inputs.translations,
    scans,
    readCopies: () => scanner?.readTranslations(inputs.directory, inputs.plainFolders) ?? [],
    people: inputs.people,
    drift: inputs.drift,
    date: new Date().toISOString().slice(0, 10),
    ...settings,
  });
  return { project, scans };
}

const toLabels = ({ labelFiles, settings }: DocumentGroup): ScannedDocument[] =>
  scanLabels(labelFiles, settings);

/** A site may add directives when it prepares a text, and a partial may hold some. */
function needsScan({ settings }: DocumentGroup): boolean {
  const texts = [...(settings.texts?.values() ?? [])];
  return (
    settings.prepare !== undefined ||
    texts.some((text) => mentionsDirective(text) || /^import\s[^\n]*\.mdx?\b/m.test(text))
  );
}
