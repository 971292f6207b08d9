import type { Diagnostic, Severity } from 'persona-registry';
import type { Format } from './format.js';
import { toExplanation } from './toExplanation.js';

/** Workflow commands of GitHub Actions. Each diagnostic becomes an annotation of its line. */
export const toGithub: Format = (diagnostics) =>
  diagnostics.map((diagnostic) => `${toCommand(diagnostic)}\n`).join('');

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

function toCommand(diagnostic: Diagnostic): string {
  const { place, code, severity } = diagnostic;
  const properties = { file: place?.file, line: place?.line, col: place?.column, title: code };
  const propertyTexts = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${propertyTexts.join(',')}::${escapeData(toExplanation(diagnostic))}`;
}

// The same escapes as in @actions/core.
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
