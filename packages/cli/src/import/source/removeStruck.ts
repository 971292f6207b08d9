import type { Nodes } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { quote } from 'persona-registry/text';
import { toNote } from '../toNote.js';

/** A text that is left out, because the author has struck it out, or because readers do not see it or see it as a mark of a footnote. */
export interface StruckText {
  line: number;
  text: string;
  /** Absent: it is struck out. */
  why?: 'hidden' | 'mark';
}

const STRUCK_HTML = /<(del|s|strike)(?:\s[^>]*)?>([\s\S]*?)<\/\1\s*>/gi;
const OPENS = /^<(del|s|strike|sup)(?:\s[^>]*)?>$/i;
/** Longer texts above the line, such as `2nd`, are no marks. */
export const FOOTNOTE_MARK = /^(?:[\d*†‡§,\s]{1,5}|[a-z])$/i;

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
    const isSuperscript = tag === 'sup';
    if (isSuperscript && !FOOTNOTE_MARK.test(text.trim())) {
      kept.push(child);
      continue;
    }
    const why = isSuperscript ? { why: 'mark' as const } : {};
    struck.push({ line: child.position?.start.line ?? 1, text: text.trim(), ...why });
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

/** The line of the report about a text that is left out. */
export function toStruckNote({ line, text, why }: StruckText, file: string): ReturnType<typeof toNote> {
  if (why === 'mark') {
    const message = `The mark ${quote(text)} of a footnote was left out. The footnote may say more about what stands there.`;
    return toNote('left-out', 'warning', message, file, line);
  }
  const message = `${quote(text)} is ${why === 'hidden' ? 'hidden' : 'struck out'}, so it was left out.`;
  return toNote('left-out', 'info', message, file, line);
}
