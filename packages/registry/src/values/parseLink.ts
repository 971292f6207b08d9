/** A link `[text](url)`. The url may be empty: *Introduction to Personas in AI* writes `[Azure Data Factory]()`. */
export interface TextLink {
  text: string;
  url: string;
}

const LINK = /^\[([^\][]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)$/;

/** Reads a text that is one link as a whole. `undefined` for other texts. */
export function parseLink(text: string): TextLink | undefined {
  const match = text.includes('](') ? LINK.exec(text.trim()) : null;
  if (match === null) return undefined;
  return { text: (match[1] ?? '').trim(), url: match[2] ?? '' };
}
