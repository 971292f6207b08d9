import { isId } from 'persona-registry';

/** The parts of a name as written in *Introduction to Personas in AI*: `AI Data Engineer (P001 | Dark Blue)`. */
export interface NameParts {
  name: string;
  id?: string;
  color?: string;
}

/**
 * Reads id and colour from the parentheses at the end of a name. With a bar, they are always id and colour. Without a bar, the text is the id if it looks
 * like one. If `knownId` is given, it is the id only if it repeats `knownId` or contains a digit, so that `Data Scientist (ML)` keeps its parentheses.
 */
export function readIdentity(text: string, knownId?: string): NameParts {
  const start = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  if (start < 0) return { name: text };
  const name = text.slice(0, start).trim();
  const [id = '', ...rest] = text
    .slice(start + 1, -1)
    .split('|')
    .map((part) => part.trim());
  if (rest.length > 0) {
    const color = rest.join(' | ');
    return { name, ...(id && { id }), ...(color && { color }) };
  }
  const isLikelyId = knownId === undefined || id.toLowerCase() === knownId.toLowerCase() || /\d/.test(id);
  return isId(id) && isLikelyId ? { name, id } : { name: text };
}
