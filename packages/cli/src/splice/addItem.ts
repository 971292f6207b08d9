import type { DataSource } from 'persona-registry';
import { isMap, isNode, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { insertEntries } from './insertEntries.js';
import { toFlowText } from './toFlowText.js';

export interface ItemToAdd {
  path: readonly string[];
  key: string;
  item: Readonly<Record<string, unknown>>;
  format: DataSource['format'];
}

/**
 * Adds an item to the list under a key of the map at a path, as its last one, in the text of a file. A list that is not there is made. No other line changes.
 * The caller reads the result again, and compares it with what was meant.
 *
 * @returns `undefined` if the item has no place
 */
export function addItem(text: string, { path, key, item, format }: ItemToAdd): string | undefined {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  const map = isMap(contents) ? contents.getIn(path, true) : undefined;
  if (!isMap(map)) return undefined;
  if (!map.has(key)) {
    return format === 'json'
      ? addPair(text, map, `${JSON.stringify(key)}: [{ ${toFlowText(item, format)} }]`)
      : insertEntries(text, [{ path, entries: { [key]: [item] } }]);
  }
  const list = map.get(key, true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || !isNode(last) || !last.range) return undefined;
  const [start, end] = last.range;
  const added = `{ ${toFlowText(item, format)} }`;
  if (list.flow) return `${text.slice(0, end)}, ${added}${text.slice(end)}`;
  const line = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(line, start);
  if (before.trim() !== '-') return undefined;
  // A comment behind the last item stays there.
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = text.slice(0, end).trimEnd().length;
  const offset = lineEnd.exec(text)?.index ?? text.length;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, offset)}${newline}${before}${added}${text.slice(offset)}`;
}

/** Adds a pair to a map in braces, on a line of its own if the others are. */
function addPair(text: string, map: YAMLMap, pair: string): string | undefined {
  const last = map.items.at(-1);
  const end = isNode(last?.value) ? last.value.range?.[1] : undefined;
  const start = isNode(last?.key) ? last.key.range?.[0] : undefined;
  if (start === undefined || end === undefined) return undefined;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = line.trim() === '' && text.lastIndexOf('\n', start) !== -1 ? `${newline}${line}` : ' ';
  return `${text.slice(0, end)},${gap}${pair}${text.slice(end)}`;
}
