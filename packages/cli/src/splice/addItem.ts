import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import { insertEntries } from './insertEntries.js';
import { toFlowYaml } from './toYaml.js';

/**
 * Adds an item to the list under a key of the map at a path, as its last one, in the text of a YAML file. A list that is not there is made. No other line changes.
 * The caller reads the result again, and compares it with what was meant.
 *
 * @returns `undefined` if the item has no place
 */
export function addItem(
  text: string,
  path: readonly string[],
  key: string,
  item: Readonly<Record<string, unknown>>,
): string | undefined {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  const map = isMap(contents) ? contents.getIn(path, true) : undefined;
  if (!isMap(map)) return undefined;
  if (!map.has(key)) return insertEntries(text, [{ path, entries: { [key]: [item] } }]);
  const list = map.get(key, true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || !isNode(last) || !last.range) return undefined;
  const [start, end] = last.range;
  const added = `{ ${toFlowYaml(item)} }`;
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
