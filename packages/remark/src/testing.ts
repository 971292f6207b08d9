/** Helpers for the tests of this package. */
import { type ScannedMarkdown, scanMarkdown } from './scan/scanMarkdown.js';

export const scan = (text: string, format: 'md' | 'mdx' = 'md'): ScannedMarkdown =>
  scanMarkdown({ text, file: 'a.md', format });

/** `line:column code`, which is what most tests of a mistake are about. */
export const problemsOf = (text: string, format: 'md' | 'mdx' = 'md'): string[] =>
  scan(text, format).diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);

/** What is asked for, in order. */
export const requestsOf = (text: string, format: 'md' | 'mdx' = 'md') =>
  scan(text, format).mentions.map(({ request }) => request);

/** A front matter that no check of title or first line applies to. */
export const QUIET = '---\ntitle: T\ndescription: D\n---\n';
