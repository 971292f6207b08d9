// jsonc-parser says where each value of a JSON text is.
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Addition } from './insertEntries.js';

interface Edit {
  offset: number;
  length: number;
  text: string;
}
interface Style {
  newline: string;
  /** One step of indentation. Absent: the whole text stands in one line. */
  unit?: string;
  /** Whether lists of texts stand in one line. */
  hasShortLists: boolean;
  /** `{ "a": 1 }` and not `{"a": 1}`. */
  isPadded: boolean;
  /** `"a": 1` and not `"a":1`. */
  isSpaced: boolean;
}

/**
 * Inserts entries at the end of maps in a JSON text, in its style. No other line changes, but one: behind the entry that was the last, a comma is added. The caller
 * reads the result again, and compares it with what was meant.
 *
 * @returns `undefined` if an entry has no place, such as in `"personas": null`
 */
export function insertJsonEntries(text: string, additions: readonly Addition[]): string | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  if (root?.type !== 'object' || errors.length > 0) return undefined;
  const added = new Map<Node, [string, unknown][]>();
  const add = (node: Node, entries: readonly [string, unknown][]): void => {
    added.set(node, [...(added.get(node) ?? []), ...entries]);
  };
  for (const { path, entries } of additions) {
    if (Object.keys(entries).length === 0) continue;
    const node = findNodeAtLocation(root, [...path]);
    const [section = ''] = path;
    if (node === undefined && path.length === 1) add(root, [[section, entries]]);
    else if (node?.type === 'object') add(node, Object.entries(entries));
    else return undefined;
  }
  const style = readStyle(text);
  const edits = Array.from(added, ([node, entries]) => toEdit(text, node, entries, style));
  const parts: string[] = [];
  let start = 0;
  for (const { offset, length, text: inserted } of edits.toSorted((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(start, offset), inserted);
    start = offset + length;
  }
  return [...parts, text.slice(start)].join('');
}

/** The text of a new JSON file. */
export const toJsonText = (value: object): string => `${toLines(value, '', NEW_STYLE)}\n`;

const NEW_STYLE: Style = { newline: '\n', unit: '  ', hasShortLists: true, isPadded: true, isSpaced: true };

function readStyle(text: string): Style {
  const unit = text.includes('\n') ? (/^([ \t]+)"/m.exec(text)?.[1] ?? '  ') : undefined;
  return {
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    ...(unit !== undefined && { unit }),
    hasShortLists: !/\[[ \t]*\r?\n/.test(text),
    isPadded: !/\{"/.test(text),
    isSpaced: !/":\S/.test(text),
  };
}

function toEdit(text: string, node: Node, entries: readonly [string, unknown][], style: Style): Edit {
  const { newline, unit } = style;
  const last = node.children?.at(-1);
  const first = node.children?.[0];
  const end = node.offset + node.length;
  const hasLines = text.slice(node.offset, end).includes('\n') || last === undefined;
  if (unit === undefined || !hasLines) {
    const written = entries.map((entry) => toPair(entry, style)).join(style.isSpaced ? ', ' : ',');
    if (last === undefined)
      return { offset: node.offset, length: node.length, text: toBraces(written, style) };
    return { offset: last.offset + last.length, length: 0, text: `,${style.isSpaced ? ' ' : ''}${written}` };
  }
  const own = indentOf(text, node.offset);
  const isBelow = first !== undefined && text.slice(node.offset, first.offset).includes('\n');
  const indent = isBelow ? indentOf(text, first.offset) : own + unit;
  const lines = entries
    .map(([key, value]) => `${newline}${indent}${toKey(key, style)}${toLines(value, indent, style)}`)
    .join(',');
  if (last === undefined)
    return { offset: node.offset, length: node.length, text: `{${lines}${newline}${own}}` };
  return { offset: last.offset + last.length, length: 0, text: `,${lines}` };
}

/** The spaces before the line of an offset. */
const indentOf = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';

const toKey = (key: string, { isSpaced }: Style): string => `${JSON.stringify(key)}:${isSpaced ? ' ' : ''}`;

const toPair = ([key, value]: [string, unknown], style: Style): string =>
  `${toKey(key, style)}${toInline(value, style)}`;

const toBraces = (inner: string, { isPadded }: Style): string => (isPadded ? `{ ${inner} }` : `{${inner}}`);

function toInline(value: unknown, style: Style): string {
  const comma = style.isSpaced ? ', ' : ',';
  if (Array.isArray(value)) return `[${value.map((item) => toInline(item, style)).join(comma)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) return '{}';
  return toBraces(entries.map((entry) => toPair(entry, style)).join(comma), style);
}

function toLines(value: unknown, indent: string, style: Style): string {
  const { newline, unit = '' } = style;
  const inner = indent + unit;
  const join = (brackets: string, lines: readonly string[]): string =>
    lines.length === 0
      ? brackets
      : `${brackets.charAt(0)}${lines.map((line) => newline + inner + line).join(',')}${newline}${indent}${brackets.charAt(1)}`;
  if (Array.isArray(value)) {
    const isShort = style.hasShortLists && value.every((item) => typeof item !== 'object');
    return isShort
      ? toInline(value, style)
      : join(
          '[]',
          value.map((item) => (style.hasShortLists ? toInline(item, style) : toLines(item, inner, style))),
        );
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return join(
    '{}',
    entries.map(([key, each]) => toKey(key, style) + toLines(each, inner, style)),
  );
}
