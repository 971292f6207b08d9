import type { Nodes } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';

/** A text that the author has struck out. */
export interface StruckText {
  line: number;
  text: string;
}

const STRUCK_HTML = /<(del|s|strike)(?:\s[^>]*)?>([\s\S]*?)<\/\1\s*>/gi;
const OPENS = /^<(del|s|strike)(?:\s[^>]*)?>$/i;

/** Removes what is struck out (`~~Owner~~`, `<del>Owner</del>`) from a tree, and lists it. It no longer holds. */
export function removeStruck(node: Nodes, struck: StruckText[]): void {
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  const kept: Nodes[] = [];
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child === undefined) continue;
    const tag = child.type === 'html' ? OPENS.exec(child.value)?.[1]?.toLowerCase() : undefined;
    const end =
      tag === undefined
        ? -1
        : children.findIndex(
            (other, at) =>
              at > index && other.type === 'html' && other.value.toLowerCase().startsWith(`</${tag}`),
          );
    const removed = child.type === 'delete' ? [child] : end === -1 ? [] : children.slice(index, end + 1);
    if (removed.length === 0) {
      removeStruck(child, struck);
      kept.push(child);
      continue;
    }
    const text = removed.map((each) => (each.type === 'html' ? '' : toText(each))).join('');
    struck.push({ line: child.position?.start.line ?? 1, text: text.trim() });
    if (end !== -1) index = end;
  }
  children.splice(0, children.length, ...kept);
}

/** The same for a piece of HTML that begins in a line. Its lines stay. */
export const withoutStruckHtml = (html: string, line: number, struck: StruckText[]): string =>
  html.replace(STRUCK_HTML, (whole: string, _: string, inner: string, offset: number) => {
    if (/<\/?t[dhr][\s>]/i.test(inner)) return whole;
    struck.push({ line: line + html.slice(0, offset).split('\n').length - 1, text: inner.trim() });
    return whole.replace(/[^\n]/g, '');
  });
