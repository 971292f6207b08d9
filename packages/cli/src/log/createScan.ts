import type { ScanText } from 'persona-registry/history';
import { toFormat } from 'remark-personas/docusaurus';
import { scanMarkdown } from 'remark-personas/scan';
import { readFrontMatter } from '../check/readFrontMatter.js';
import type { ReadInputs } from '../check/readInputs.js';

/** Finds what earlier documents define, by the settings of those of today. A draft defines nothing. */
export function createScan({ groups }: ReadInputs): ScanText {
  const setting = groups[0]?.settings.format ?? 'detect';
  return (text, file) => {
    const format = toFormat(file, readFrontMatter(text), setting);
    const { definitions, isDraft } = scanMarkdown({ text, file, format });
    return isDraft ? [] : definitions;
  };
}
