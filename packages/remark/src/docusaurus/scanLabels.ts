import { readFileSync } from 'node:fs';
import type { ScannedDocument } from 'persona-registry';
import { checkLabels } from '../scan/checkLabels.js';
import { mentionsDirective } from '../scan/mentionsDirective.js';

/** Finds directives in files with labels (`listLabelFiles`). */
export const scanLabels = (
  paths: readonly string[],
  { toDisplayPath }: { toDisplayPath(path: string): string },
): ScannedDocument[] => paths.flatMap((path) => scanFile(path, toDisplayPath(path)));

function scanFile(path: string, file: string): ScannedDocument[] {
  const text = readText(path);
  if (!mentionsDirective(text)) return [];
  const diagnostics = checkLabels(text, file);
  return [{ kind: 'page', file, scanned: { definitions: [], mentions: [], diagnostics } }];
}

/** Docusaurus reports a file that cannot be read. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
