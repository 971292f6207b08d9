import type { MarkdownFormat } from './markdownFormat.js';

const OPENING = /^( *)(`{3,4}) *mdx-code-block$/;

/**
 * What Docusaurus does to a text before it compiles it, as far as it changes what is parsed. No line moves, and of columns only those behind
 * the id of a heading.
 */
export function toCompiledText(text: string, format: MarkdownFormat): string {
  const unwrapped = text.includes('mdx-code-block') ? unwrapCodeBlocks(text) : text;
  return format === 'mdx' ? escapeHeadingIds(unwrapped) : unwrapped;
}

/** The content of a code block of the language `mdx-code-block` is compiled as if it stood there alone; its fences become blank. */
function unwrapCodeBlocks(text: string): string {
  const lines = text.split('\n');
  let opening: { index: number; fence: string } | undefined;
  lines.forEach((line, index) => {
    const written = line.replace(/\r$/, '');
    const fence = OPENING.exec(written)?.[2];
    if (opening === undefined) {
      if (fence !== undefined) opening = { index, fence };
    } else if (written.trimStart() === opening.fence) {
      for (const blank of [opening.index, index]) lines[blank] = (lines[blank] ?? '').replace(/[^\r]/g, ' ');
      opening = undefined;
    }
  });
  return lines.join('\n');
}

/**
 * `## Title {#id}`: the brace is escaped, for as MDX it is an expression that does not parse. Attributes of a directive stay (the transform
 * puts them back), so that nothing but the end of the line moves.
 */
function escapeHeadingIds(text: string): string {
  return text.replace(/^#{1,6}(?!#).*$/gm, (line) => line.replace(/(?<!\\|\]|:[\w-]{1,64})\{#/, '\\{#'));
}
