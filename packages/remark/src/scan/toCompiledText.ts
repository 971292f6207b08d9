import type { MarkdownFormat } from './markdownFormat.js';

const OPENING = /^( *)(`{3,4}) *mdx-code-block$/;

/** Names of Docusaurus' own admonitions. */
export const ADMONITIONS: readonly string[] = [
  'secondary',
  'info',
  'success',
  'danger',
  'note',
  'tip',
  'warning',
  'important',
  'caution',
];

/**
 * Applies the changes that Docusaurus makes to a text before it compiles it, if they affect parsing. No line moves. Columns move only after the id of a
 * heading, and in the title of an admonition after several blanks.
 *
 * @param titledNames names of admonitions that may have their title without brackets
 */
export function toCompiledText(
  text: string,
  format: MarkdownFormat,
  titledNames: readonly string[] = ADMONITIONS,
): string {
  const unwrappedText = text.includes('mdx-code-block') ? unwrapCodeBlocks(text) : text;
  const titledText = unwrappedText.includes(':::')
    ? bracketTitles(unwrappedText, titledNames)
    : unwrappedText;
  return format === 'mdx' ? escapeHeadingIds(titledText) : titledText;
}

/** `:::note Title` → `:::note[Title]`. Without brackets it would be no container, and the end of a block inside it would be another one. */
function bracketTitles(text: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  const titled = new RegExp(`^((?:> ?)*(?: +|\\t+)?:{3,}(?:${names.join('|')})) +(.*)$`, 'gm');
  return text.replace(titled, '$1[$2]');
}

/** Replaces the fences of `mdx-code-block` code blocks by blanks, because Docusaurus compiles their content as part of the document. */
function unwrapCodeBlocks(text: string): string {
  const lines = text.split('\n');
  let opening: { index: number; fence: string } | undefined;
  lines.forEach((line, index) => {
    const lineText = line.replace(/\r$/, '');
    const fence = OPENING.exec(lineText)?.[2];
    if (opening === undefined) {
      if (fence !== undefined) opening = { index, fence };
    } else if (lineText.trimStart() === opening.fence) {
      for (const fenceIndex of [opening.index, index])
        lines[fenceIndex] = (lines[fenceIndex] ?? '').replace(/[^\r]/g, ' ');
      opening = undefined;
    }
  });
  return lines.join('\n');
}

/**
 * Escapes the brace in `## Title {#id}`, because it is an invalid expression in MDX. Attributes of a directive are not escaped, because the transform
 * restores them. So only the end of the line moves.
 */
function escapeHeadingIds(text: string): string {
  return text.replace(/^#{1,6}(?!#).*$/gm, (line) => line.replace(/(?<!\\|\]|:[\w-]{1,64})\{#/, '\\{#'));
}
