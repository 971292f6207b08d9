/** Offsets of an entry: from the start of its first line to the start of the line after its last line. */
export interface EntrySpan {
  start: number;
  end: number;
}

/** Entries of one section, by id. */
type Entries = Map<string, EntrySpan | 'unclear'>;

const KEY = /^(?:"([^"\\]+)"|'([^']+)'|([^\s"'#&*!|>%@`{[\]},?:-][^:#]*?))\s*:(?:\s|$)/;
const NOTHING_MORE = /:\s*(?:#.*)?$/;

/**
 * Finds the lines of an entry of a section by their indentation, in the usual layout: one section after the other, each entry on its own lines. Most
 * problems are in a few entries, and a parser that keeps positions takes ten times as long as one that does not. The caller must parse the lines to
 * make sure that they are the entry, because a text in braces may have lines that look like entries. `undefined` for other layouts.
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
      // Blank lines and comments inside an entry belong to it. After the last entry they do no harm.
      open.end = end;
    }
    previous = end;
    start = end;
  }
  return sections;
}

/** A key without a value on its line begins a section. Its entries follow. */
function readSection(line: string, sections: Map<string, Entries>): Entries | undefined {
  const name = keyOf(line);
  if (name === undefined || !NOTHING_MORE.test(line)) return undefined;
  // A section that is there twice is a duplicate key, which is found elsewhere. The last one counts.
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
