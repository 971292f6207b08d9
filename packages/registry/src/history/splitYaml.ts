/** A part of a YAML file that can be read alone: one entry of a section, the line that names the section, or a whole section. */
export interface YamlPart {
  kind: 'entry' | 'head' | 'section';
  section: string;
  /** Spaces before an entry. 0 for the others. */
  indent: number;
  /** With all lines up to the next part. */
  text: string;
  /** How long the text is as UTF-8. */
  bytes: number;
}

interface State {
  /** The section whose entries follow. Absent before the first section, and after one that is one part. */
  section?: string;
  /** Spaces before its entries. Absent until the first entry is seen. */
  indent?: number;
}

/** A YAML file in parts, which follow each other without a gap. */
export interface SplitFile {
  bytes: Buffer;
  parts: readonly YamlPart[];
  /** Where each part ends, in bytes. */
  ends: readonly number[];
}

/**
 * Splits a file with a map of maps into parts, so that what has not changed since another version of the file is not read again. Returns `undefined` for a file
 * that is written in another way: then it has to be read as a whole. Each part has to be read on its own before anybody trusts in the split.
 *
 * @param former another version. Parts of the result that stand in both are the same objects.
 */
export function splitYaml(bytes: Buffer, former: SplitFile = EMPTY): SplitFile | undefined {
  const common = countCommon(former.bytes, bytes);
  let first = former.ends.findIndex((end) => end > common);
  if (first < 0) first = former.parts.length;
  // What follows may belong to the last part.
  first = Math.max(0, first - 1);
  const start = former.ends[first - 1] ?? 0;
  const shift = bytes.length - former.bytes.length;
  const rest = Math.min(former.bytes.length, bytes.length) - start;
  const tailBegin = former.bytes.length - countCommonEnd(former.bytes, bytes, rest);
  let last = former.parts.length;
  while (last > first && (former.ends[last - 2] ?? 0) >= tailBegin) last -= 1;
  const end = last === former.parts.length ? bytes.length : (former.ends[last - 1] ?? 0) + shift;

  const head = former.parts.slice(0, first);
  const tail = former.parts.slice(last);
  const middle = splitLines(bytes.toString('utf8', start, end), toState(head.at(-1)));
  const next = tail[0];
  const isJoined =
    middle !== undefined &&
    (next === undefined ||
      next.kind !== 'entry' ||
      (next.section === middle.state.section && next.indent === middle.state.indent));
  if (isJoined) return toFile(bytes, [...head, ...middle.parts, ...tail], former.ends.slice(0, first));
  const all = splitLines(bytes.toString('utf8'), {});
  return all && toFile(bytes, all.parts, []);
}

const EMPTY: SplitFile = { bytes: Buffer.alloc(0), parts: [], ends: [] };

/** @param known the ends of the first parts */
function toFile(bytes: Buffer, parts: readonly YamlPart[], known: readonly number[]): SplitFile {
  const ends = [...known];
  let end = ends.at(-1) ?? 0;
  for (let index = ends.length; index < parts.length; index++) {
    end += parts[index]?.bytes ?? 0;
    ends.push(end);
  }
  return { bytes, parts, ends };
}

/** In bytes. Blocks are compared at once, and only the block that differs byte by byte. */
const BLOCK = 16 * 1024;

function countCommon(one: Buffer, other: Buffer): number {
  const size = Math.min(one.length, other.length);
  let at = 0;
  while (at + BLOCK <= size && one.compare(other, at, at + BLOCK, at, at + BLOCK) === 0) at += BLOCK;
  while (at < size && one[at] === other[at]) at += 1;
  return at;
}

/** @param most where to stop */
function countCommonEnd(one: Buffer, other: Buffer, most: number): number {
  const [a, b] = [one.length, other.length];
  let count = 0;
  while (
    count + BLOCK <= most &&
    one.compare(other, b - count - BLOCK, b - count, a - count - BLOCK, a - count) === 0
  ) {
    count += BLOCK;
  }
  while (count < most && one[a - count - 1] === other[b - count - 1]) count += 1;
  return count;
}

function toState(part: YamlPart | undefined): State {
  if (part === undefined || part.kind === 'section') return {};
  return part.kind === 'head' ? { section: part.section } : { section: part.section, indent: part.indent };
}

const HEAD = /^([A-Za-z]\w*):[ \t]*(?:#.*)?\r?$/;
const SECTION = /^(\$?[A-Za-z]\w*):[ \t]+\S/;
const NOTHING = /^[ \t]*(?:#.*)?\r?$/;
/** A key without a sign that means something else in YAML, and its colon. */
const ENTRY = /^(?:"[^"\\]*"|'[^']*'|[A-Za-z0-9_][^:#"'{}[\],&*!|>%@`]*):(?:\s|$)/;
/** The end of a map or list of several lines. */
const END = /^[}\]]+[ \t]*\r?$/;

function splitLines(text: string, begin: State): { parts: YamlPart[]; state: State } | undefined {
  const parts: YamlPart[] = [];
  let state = begin;
  let open: Omit<YamlPart, 'text' | 'bytes'> | undefined;
  let from = 0;
  const close = (at: number): void => {
    if (open === undefined) return;
    const part = text.slice(from, at);
    parts.push({ ...open, text: part, bytes: Buffer.byteLength(part) });
    from = at;
  };
  for (let at = 0, next = 0; at < text.length; at = next) {
    const newline = text.indexOf('\n', at);
    next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, newline < 0 ? text.length : newline);
    if (NOTHING.test(line)) continue;
    const indent = line.search(/[^ ]/);
    if (line[indent] === '\t') return undefined;
    if (indent === 0) {
      const named = HEAD.exec(line)?.[1];
      const other = named ?? SECTION.exec(line)?.[1];
      if (other === undefined) {
        // Only a section that is one part may have such a line.
        if (open?.kind !== 'section' || !END.test(line)) return undefined;
        continue;
      }
      close(at);
      open = {
        kind: named === undefined || isWhole(other) ? 'section' : 'head',
        section: other,
        indent: 0,
      };
      state = open.kind === 'head' ? { section: other } : {};
      continue;
    }
    const { section } = state;
    if (section === undefined) {
      if (open === undefined) return undefined;
      continue;
    }
    if (state.indent !== undefined && indent > state.indent) {
      if (open === undefined) return undefined;
      continue;
    }
    if ((state.indent !== undefined && indent < state.indent) || !ENTRY.test(line.slice(indent)))
      return undefined;
    close(at);
    state = { section, indent };
    open = { kind: 'entry', section, indent };
  }
  close(text.length);
  // Only comments: they belong to nothing.
  if (open === undefined && text.length > 0) return undefined;
  return { parts, state };
}

/** These have no entries. */
const isWhole = (section: string): boolean => section === 'check' || section === 'project';
