/** `[text](url)`: the url is empty in `[Azure Data Factory]()`, as *Introduction to Personas in AI* writes it. */
export interface TextLink {
  text: string;
  url: string;
}

const LINK = /^\[([^\][]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)$/;

/** The link that a text is as a whole, if it is one. */
export function parseLink(text: string): TextLink | undefined {
  const match = text.includes('](') ? LINK.exec(text.trim()) : null;
  if (match === null) return undefined;
  return { text: (match[1] ?? '').trim(), url: match[2] ?? '' };
}
