import { parse } from 'yaml';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The front matter of a document as text; empty if it has none. */
export const frontMatterOf = (text: string): string => FRONT_MATTER.exec(text)?.[1] ?? '';

/** Reads the front matter of a document, as far as it is valid YAML. Whoever builds the site reports the rest. */
export function readFrontMatter(text: string): Record<string, unknown> {
  const yaml = frontMatterOf(text);
  if (yaml.trim() === '') return {};
  try {
    const value: unknown = parse(yaml, { logLevel: 'silent' });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
