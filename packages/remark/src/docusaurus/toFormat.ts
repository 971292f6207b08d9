import type { MarkdownFormat } from '../scan/markdownFormat.js';

/** `markdown.format` of a site's configuration. `detect` goes by the extension of the file. */
export type FormatSetting = MarkdownFormat | 'detect';

/** Decides the format as Docusaurus does: by `mdx.format` in the front matter, then by the site's configuration, then by the file's extension. */
export function toFormat(
  path: string,
  frontMatter: Record<string, unknown> | undefined,
  setting: FormatSetting,
): MarkdownFormat {
  const mdx = frontMatter?.mdx;
  const own = typeof mdx === 'object' && mdx !== null && 'format' in mdx ? mdx.format : undefined;
  const format = own ?? setting;
  if (format === 'md' || format === 'mdx') return format;
  return /\.md$/i.test(path) ? 'md' : 'mdx';
}
