/** Helpers for the tests of this package. */
import { type ScannedMarkdown, scanMarkdown } from './scan/scanMarkdown.js';

export const scan = (text: string, format: 'md' | 'mdx' = 'md'): ScannedMarkdown =>
  scanMarkdown({ text, file: 'a.md', format });

/** Problems as `line:column code`, for tests of mistakes. */
export const problemsOf = (text: string, format: 'md' | 'mdx' = 'md'): string[] =>
  scan(text, format).diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);

/** Requests of the mentions, in order. */
export const requestsOf = (text: string, format: 'md' | 'mdx' = 'md') =>
  scan(text, format).mentions.map(({ request }) => request);

/** A front matter that switches off the checks of title and first line. */
export const QUIET = '---\ntitle: T\ndescription: D\n---\n';
