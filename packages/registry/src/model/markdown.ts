/**
 * Markdown of people as data: what a description may have, and nothing else. It has no HTML, and the addresses of its links were checked, so
 * every output can show it.
 */
export type MarkdownBlock =
  | { kind: 'paragraph'; content: MarkdownInline[] }
  | { kind: 'list'; ordered?: true; items: MarkdownBlock[][] }
  | { kind: 'quote'; blocks: MarkdownBlock[] }
  | { kind: 'code'; text: string };
/** A string is plain text. */
export type MarkdownInline =
  | string
  | { kind: 'strong' | 'emphasis'; content: MarkdownInline[] }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'link'; href: string; content: MarkdownInline[] };

/** Reads Markdown. `remark-personas/markdown` has the one that knows the whole syntax. */
export type ReadMarkdown = (text: string) => MarkdownBlock[];
