import {
  buildProject,
  collectScans,
  type Diagnostic,
  sortDiagnostics,
  toLocated,
  validateSources,
} from 'persona-registry';
import { scanEach } from 'remark-personas/docusaurus';
import type { CheckInputs } from './readInputs.js';

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
    scans: collectScans(
      inputs.groups.flatMap(({ documents, settings }) => [...scanEach(documents, settings, new Map())]),
    ),
    readCopies: inputs.readCopies,
    date: new Date().toISOString().slice(0, 10),
    ...settings,
  }).examine();
  return sortDiagnostics(toLocated([...ofRegistry, ...ofDocuments], inputs.sources));
}
