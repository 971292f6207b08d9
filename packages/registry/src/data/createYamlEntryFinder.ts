/** Offsets of an entry: from the start of the line of its key to the start of the line after its last. */
export interface EntrySpan {
  start: number;
  end: number;
}

/** Entries of one section, by id. */
type Entries = Map<string, EntrySpan | 'unclear'>;

const KEY = /^(?:"([^"\\]+)"|'([^']+)'|([^\s"'#&*!|>%@`{[\]},?:-][^:#]*?))\s*:(?:\s|$)/;
const NOTHING_MORE = /:\s*(?:#.*)?$/;

/**
 * Finds the lines of an entry of a section by their indentation, where the file is laid out as people and tools do it: one section after the
 * other, each entry on lines of its own. A parser that keeps positions takes ten times as long as one that does not, and problems are mostly
 * in a few entries. Whoever asks has to parse what was found and to see that it is the entry: a text in braces may go over lines that look like
 * entries. Nothing is found where the layout is another.
 */
export function createYamlEntryFinder(text: string): (section: string, id: string) => EntrySpan | undefined {
  let sections: Map<string, Entries> | undefined;
  return (section, id) => {
    sections ??= readSections(text);
    const span = sections.get(section)?.get(id);
    return span === 'unclear' ? undefined : span;
  };
}

function readSections(text: string): Map<string, Entries> {
  const sections = new Map<string, Entries>();
  let entries: Entries | undefined;
  let indent = 0;
  let open: EntrySpan | undefined;
  let previous = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    const content = start + leadingSpaces(text, start, end);
    const line = text.slice(content, end).trimEnd();
    if (line !== '' && !line.startsWith('#')) {
      const column = content - start;
      if (column === 0) {
        open = undefined;
        entries = readSection(line, sections);
        indent = 0;
      } else if (entries !== undefined) {
        if (indent === 0) indent = column;
        if (column < indent) entries.clear();
        if (column === indent) open = readEntry(line, entries, start);
        if (open !== undefined) open.end = end;
      }
    } else if (open !== undefined && open.end === previous) {
      // Blank lines and comments inside an entry; behind the last one they do no harm.
      open.end = end;
    }
    previous = end;
    start = end;
  }
  return sections;
}

/** A key with nothing behind it on its line begins a section whose entries follow. */
function readSection(line: string, sections: Map<string, Entries>): Entries | undefined {
  const name = keyOf(line);
  if (name === undefined || !NOTHING_MORE.test(line)) return undefined;
  // Twice the same section is a mistake that another part of the file is about.
  const entries: Entries = new Map();
  sections.set(name, entries);
  return entries;
}

function readEntry(line: string, entries: Entries, start: number): EntrySpan | undefined {
  const id = keyOf(line);
  if (id === undefined) return undefined;
  const span = { start, end: start };
  entries.set(id, entries.has(id) ? 'unclear' : span);
  return span;
}

function keyOf(line: string): string | undefined {
  const [, double, single, plain] = KEY.exec(line) ?? [];
  return double ?? single ?? plain;
}

function leadingSpaces(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && text.charAt(offset) === ' ') offset++;
  return offset - start;
}
