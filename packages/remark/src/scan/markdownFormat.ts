/** Plain Markdown, or Markdown with JSX and expressions. */
export type MarkdownFormat = 'md' | 'mdx';
