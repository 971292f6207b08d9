// yaml reads YAML with the positions of its nodes.
import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { toFlowYaml, toYaml, withoutLastBreak } from './toYaml.js';

/** Entries to add at the end of the map at a path: `{ path: ['personas', 'P001'], entries: { team: 'AI Team' } }`. */
export interface Addition {
  path: readonly string[];
  entries: Readonly<Record<string, unknown>>;
}
interface Insertion {
  offset: number;
  depth: number;
  text: string;
}

/**
 * Inserts entries into the text of a YAML file. No other line changes. A section that the file does not have is added at its end.
 * The caller reads the result again, and compares it with what was meant.
 *
 * @returns `undefined` if an entry has no place, such as in `roles: *anchor`
 */
export function insertEntries(text: string, additions: readonly Addition[]): string | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (areNewSections(text, additions)) {
    const sections = Object.fromEntries(
      additions.map(({ path: [section = ''], entries }) => [section, entries]),
    );
    return addSections(text, sections, newline);
  }
  const { contents } = parseDocument(text, { uniqueKeys: false });
  if (contents === null) return appendTo(text, additions, newline);
  if (!isMap(contents)) return undefined;
  const insertions: Insertion[] = [];
  const newSections: Record<string, unknown> = {};
  for (const { path, entries } of additions) {
    const [section = ''] = path;
    if (path.length === 1 && !contents.has(section)) {
      newSections[section] = entries;
      continue;
    }
    const map = contents.getIn(path, true);
    const insertion = isMap(map)
      ? toInsertion(text, map, entries, newline)
      : path.length === 1
        ? toFirstEntries(text, contents, section, entries, newline)
        : undefined;
    if (insertion === undefined) return undefined;
    insertions.push({ ...insertion, depth: path.length });
  }
  if (contents.flow && Object.keys(newSections).length > 0) {
    const insertion = toFlowInsertion(contents, newSections);
    if (insertion === undefined) return undefined;
    return insert(text, [...insertions, { ...insertion, depth: 0 }]);
  }
  const extended = insert(text, insertions);
  return Object.keys(newSections).length === 0 ? extended : addSections(extended, newSections, newline);
}

const addSections = (text: string, sections: object, newline: string): string =>
  `${text.trimEnd()}${newline}${newline}${toYaml(sections).replaceAll('\n', newline)}`;

/** The text of a file that has comments at most, and then the sections. */
function appendTo(text: string, additions: readonly Addition[], newline: string): string | undefined {
  if (additions.some(({ path }) => path.length !== 1)) return undefined;
  const sections = Object.fromEntries(
    additions.map(({ path: [section = ''], entries }) => [section, entries]),
  );
  return text.trim() === '' ? toYaml(sections) : addSections(text, sections, newline);
}

/** The first entries of a section that is only a key: `personas:`. */
function toFirstEntries(
  text: string,
  contents: YAMLMap,
  section: string,
  entries: object,
  newline: string,
): Place | undefined {
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === section);
  if (contents.flow || !isNode(pair?.key) || !pair.key.range || hasText(pair.value)) return undefined;
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = pair.key.range[1];
  const found = lineEnd.exec(text);
  const lines = withoutLastBreak(toYaml(entries)).split('\n');
  const ownEnd = found?.[0] || newline;
  const added = lines.map((line) => ownEnd + (line === '' ? line : `  ${line}`)).join('');
  return { offset: found?.index ?? text.length, text: added };
}

/** A line of the text that is not indented and no comment. */
const OUTER_LINE = /^[^\s#].*/gm;
/** A key whose meaning is certain without a parser: no quotes, no mark, no document. */
const PLAIN_KEY = /^([A-Za-z][\w-]*):(?=\s|$)/;

/**
 * Whether all additions are sections that the text certainly does not have. Then the text need not be parsed, which takes longer than everything else in a
 * file of thousands of personas. The parser decides about each text that looks unusual.
 */
function areNewSections(text: string, additions: readonly Addition[]): boolean {
  if (additions.some(({ path }) => path.length !== 1)) return false;
  const sections = new Set(additions.map(({ path: [section] }) => section));
  if (sections.size < additions.length) return false;
  let hasKey = false;
  for (const [line] of text.matchAll(OUTER_LINE)) {
    const key = PLAIN_KEY.exec(line)?.[1];
    if (key === undefined || sections.has(key)) return false;
    hasKey = true;
  }
  return hasKey;
}

/** Inserts all texts. Two texts at one offset: the text of the inner map comes first. */
function insert(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let start = 0;
  for (const { offset, text: added } of insertions.toSorted(
    (a, b) => a.offset - b.offset || b.depth - a.depth,
  )) {
    parts.push(text.slice(start, offset), added);
    start = offset;
  }
  const rest = text.slice(start);
  const needsEnd = rest === '' && insertions.length > 0;
  return [...parts, needsEnd ? (text.includes('\r\n') ? '\r\n' : '\n') : rest].join('');
}

type Place = Omit<Insertion, 'depth'>;

function toInsertion(text: string, map: YAMLMap, entries: object, newline: string): Place | undefined {
  if (map.flow) return toFlowInsertion(map, entries);
  const key = map.items[0]?.key;
  const end = endOf(map);
  if (!isNode(key) || !key.range || end === undefined) return undefined;
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = text.slice(0, end).trimEnd().length;
  const found = lineEnd.exec(text);
  const offset = found?.index ?? text.length;
  // In a file with both kinds of line ends, the line before keeps its own.
  const ownEnd = found?.[0] || newline;
  const indent = text.slice(text.lastIndexOf('\n', key.range[0]) + 1, key.range[0]);
  if (indent.trim() !== '') return undefined;
  const lines = withoutLastBreak(toYaml(entries, indent.length)).split('\n');
  return { offset, text: lines.map((line) => ownEnd + (line === '' ? line : indent + line)).join('') };
}

/** Adds to a map in braces, after its last entry. */
function toFlowInsertion(map: YAMLMap, entries: object): Place | undefined {
  const last = map.items.at(-1);
  const added = toFlowYaml(entries);
  if (last === undefined) return map.range ? { offset: map.range[0] + 1, text: ` ${added} ` } : undefined;
  const end = endOf(hasText(last.value) ? last.value : last.key);
  return end === undefined ? undefined : { offset: end, text: `, ${added}` };
}

/** End of the last text in a node. An omitted value is ignored, because the parser places it after the comments that follow. */
function endOf(node: unknown): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return hasText(last?.value) ? endOf(last?.value) : endOf(last?.key);
  }
  return isNode(node) ? node.range?.[1] : undefined;
}

function hasText(value: unknown): boolean {
  return isNode(value) && value.range?.[0] !== value.range?.[1];
}
