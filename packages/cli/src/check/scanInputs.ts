import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IgnoredDefinition, ScannedDocument } from 'persona-registry';
import { toDisplayPath } from 'persona-registry/node';
import { toFormat } from 'remark-personas/docusaurus';
import { scanEach, scanMarkdown } from 'remark-personas/scan';
import type { DocumentGroup } from './documentGroup.js';
import { findTranslations } from './findMarkdown.js';
import { readFrontMatter } from './readFrontMatter.js';

/** Scans all documents, and the partials that they import. */
export const scanGroups = (groups: readonly DocumentGroup[]): ScannedDocument[] =>
  groups.flatMap(({ documents, settings }) => [...scanEach(documents, settings, new Map())]);

/** Scans the translations in folders for definitions. Problems are ignored, because a translation only explains other problems. */
export function readTranslations(directory: string, folders: readonly string[]): IgnoredDefinition[] {
  const paths = folders.flatMap((folder) => findTranslations(folder).paths.map((path) => join(folder, path)));
  return [...new Set(paths)].flatMap((path) => {
    const text = tryRead(path);
    if (text === undefined) return [];
    const file = toDisplayPath(directory, path);
    const format = toFormat(path, readFrontMatter(text), 'detect');
    return scanMarkdown({ text, file, format }).definitions.map((definition) => ({
      ...definition,
      kind: 'copy',
    }));
  });
}

function tryRead(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
