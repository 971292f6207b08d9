const BREAK = /[\t\r\n]+/;

/** A name on one line. A text block in YAML ends with a line break, and may have several lines. */
export function toName(text: string): string {
  const name = text.trim();
  return BREAK.test(name)
    ? name
        .split(BREAK)
        .map((part) => part.trim())
        .join(' ')
    : name;
}
