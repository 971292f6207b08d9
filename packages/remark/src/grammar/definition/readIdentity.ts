import { isId } from 'persona-registry';

/** What a name says as *Introduction to Personas in AI* spells it: `AI Data Engineer (P001 | Dark Blue)`. */
export interface WrittenIdentity {
  name: string;
  id?: string;
  color?: string;
}

/**
 * Takes id and colour out of the parentheses at the end of a name. With a bar they always are id and colour. Without one they are the id
 * when they look like one; with an id known already, only when they repeat it or hold a digit as ids do, so that `Data Scientist (ML)`
 * keeps its parentheses.
 */
export function readIdentity(text: string, knownId?: string): WrittenIdentity {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  if (open < 0) return { name: text };
  const name = text.slice(0, open).trim();
  const [id = '', ...rest] = text
    .slice(open + 1, -1)
    .split('|')
    .map((part) => part.trim());
  if (rest.length > 0) {
    const color = rest.join(' | ');
    return { name, ...(id && { id }), ...(color && { color }) };
  }
  const isMeant = knownId === undefined || id.toLowerCase() === knownId.toLowerCase() || /\d/.test(id);
  return isId(id) && isMeant ? { name, id } : { name: text };
}
