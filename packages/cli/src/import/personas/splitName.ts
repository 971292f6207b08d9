/** A name as sources write it, in parts. */
export interface SplitName {
  name: string;
  id?: string;
  color?: string;
}

/** An id as people number personas: `P001`, `DS-3`. */
export const NUMBERED_ID = /^[A-Za-z]{1,8}[-_]?\d{1,6}$/;
/** `AI Data Engineer (P001 | Dark Blue)` */
const IN_BRACKETS = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/;
/** `P001 - AI Data Engineer`, `P001: AI Data Engineer`. With a space only, the number begins with 0: `M365 Administrator` has no id. */
const ID_FIRST = /^([A-Z]{1,4}[-_]?\d{2,6})\s*(?:[:|–—]|\s-\s)\s*(.+)$/;
const ID_AND_SPACE = /^([A-Z]{1,4}[-_]?0\d{1,5})\s+(\p{L}.*)$/u;

/** Splits a name that has an id, and perhaps a colour: `AI Data Engineer(P001 | Dark Blue)`. */
export function splitName(written: string): SplitName {
  const [, name, inner] = IN_BRACKETS.exec(written) ?? [];
  if (name !== undefined && inner !== undefined) {
    const split = withParts(name, inner.split(/[|,;/]/));
    if (split !== undefined) return split;
  }
  const [, first, rest] = ID_FIRST.exec(written) ?? ID_AND_SPACE.exec(written) ?? [];
  if (first !== undefined && rest !== undefined) return { ...splitColor(rest), id: first };
  const [whole = '', ...parts] = written.split(/\s*\|\s*|\s+[–—-]\s+/);
  return (parts.length > 0 ? withParts(whole, parts) : undefined) ?? { name: written };
}

/** Of the parts, one is the id, and one more may be a colour. */
function withParts(name: string, written: readonly string[]): SplitName | undefined {
  const parts = written.map((part) => part.trim()).filter((part) => part !== '');
  const id = parts.find((part) => NUMBERED_ID.test(part));
  const [color, more] = parts.filter((part) => part !== id);
  if (id === undefined || more !== undefined) return undefined;
  return { name: name.trim(), id, ...(color !== undefined && { color }) };
}

function splitColor(written: string): SplitName {
  const [name = '', color, more] = written.split(/\s*\|\s*/);
  return color === undefined || more !== undefined ? { name: written } : { name, color };
}
