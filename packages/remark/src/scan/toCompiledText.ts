import type { MarkdownFormat } from './markdownFormat.js';

const OPENING = /^( *)(`{3,4}) *mdx-code-block$/;

/**
 * Applies the changes that Docusaurus makes to a text before it compiles it, if they affect parsing. No line moves. Columns move only after the id of a
 * heading.
 */
export function toCompiledText(text: string, format: MarkdownFormat): string {
  const unwrappedText = text.includes('mdx-code-block') ? unwrapCodeBlocks(text) : text;
  return format === 'mdx' ? escapeHeadingIds(unwrappedText) : unwrappedText;
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
