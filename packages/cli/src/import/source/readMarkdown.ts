import type { Heading, List, Nodes, Root, RootContent, Table } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { findDefinedField, quote } from 'persona-registry/text';
// remark-parse and remark-gfm read the tables and lists of GitHub's Markdown.
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toNote } from '../toNote.js';
import { readHtmlTables } from './readHtmlTables.js';
import { removeStruck, type StruckText, toStruckNote, withoutStruckHtml } from './removeStruck.js';
import type {
  CardLine,
  Cell,
  SourceCard,
  SourceDocument,
  SourceLink,
  SourceTable,
} from './sourceDocument.js';
import { LABELLED, toCards } from './toCards.js';

const parser = unified().use(remarkParse).use(remarkGfm);
const OPEN_TABLE = /<table[\s>]/i;
const CLOSED_TABLE = /<\/table\s*>/i;

/** Reads the tables, lines with labels and texts of a Markdown document. */
export function readMarkdown(file: string, text: string): SourceDocument {
  const root: Root = parser.parse(text);
  const struck: StruckText[] = [];
  removeStruck(root, struck);
  const tables: SourceTable[] = [];
  const cards: SourceCard[] = [];
  const texts: { line: number; text: string }[] = [];
  const diagnostics: SourceDocument['diagnostics'] = [];
  for (const section of toSections(root.children)) readSection(section);
  for (const each of struck) diagnostics.push(toStruckNote(each, file));
  for (const { line, text: footnote } of listFootnotes(root)) {
    const message = `The footnote ${quote(footnote)} was left out. It may say more about what stands there.`;
    diagnostics.push(toNote('left-out', 'warning', message, file, line));
  }
  return { file, tables, cards, texts, diagnostics };

  function readSection({ heading, outer = [], blocks }: Section): void {
    const headings = [...outer, ...(heading === undefined ? [] : [heading])].map((each) =>
      toText(each).trim(),
    );
    const title = heading === undefined ? undefined : toText(heading).trim();
    const lines: CardLine[] = [];
    const others: { line: number; text: string }[] = [];
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index];
      if (block === undefined) continue;
      const last = lines.at(-1);
      const isBelowLabel = last !== undefined && last.value.text === '' && index > 0;
      if (block.type === 'html' && OPEN_TABLE.test(block.value)) {
        const end = blocks.findIndex(
          (other, at) => at >= index && other.type === 'html' && CLOSED_TABLE.test(other.value),
        );
        const lastBlock = blocks[end === -1 ? blocks.length - 1 : end];
        const written = text.slice(block.position?.start.offset ?? 0, lastBlock?.position?.end.offset);
        const html = withoutStruckHtml(written, lineOf(block), struck);
        if (end === -1)
          diagnostics.push(
            toNote('not-understood', 'warning', 'This HTML table has no end.', file, lineOf(block)),
          );
        const ofHtml = readHtmlTables(html, {
          file,
          line: lineOf(block),
          toInner: (inner) => toInlineCell(inner, lineOf(block), struck),
          struck,
        });
        const outer = withCaption(headings, blocks[index - 1]);
        for (const table of ofHtml)
          tables.push({
            ...table,
            ...(title !== undefined && { title }),
            headings: [...outer, ...(table.headings ?? [])],
          });
        index = end === -1 ? blocks.length : end;
      } else if (block.type === 'table') {
        // A table below `Services:` belongs to that line of the card.
        if (isBelowLabel) lines[lines.length - 1] = { ...last, value: toTableCell(block) };
        else tables.push({ ...toTable(block, title), headings: withCaption(headings, blocks[index - 1]) });
      } else if (block.type === 'list') {
        const items = readItems(block);
        const hasLabels = items.lines.some(({ label }) => findDefinedField(label) !== undefined);
        if (isBelowLabel && !hasLabels) lines[lines.length - 1] = { ...last, value: toCellOf([block]) };
        else {
          lines.push(...items.lines);
          others.push(...items.others);
        }
      } else if (block.type === 'paragraph') {
        const written = toLines(block.children).trim();
        texts.push({ line: lineOf(block), text: written });
        if (/^\s*\|.*\n\s*\|/.test(written))
          diagnostics.push(
            toNote(
              'not-understood',
              'warning',
              'This looks like a table, but below its first line no line of dashes has the same number of columns.',
              file,
              lineOf(block),
            ),
          );
        lines.push(...readParagraph(block));
      }
    }
    cards.push(...toCards(file, title, lines, others));
  }

  function toTable(table: Table, title: string | undefined): SourceTable {
    const [head, ...rows] = table.children;
    return {
      file,
      line: lineOf(table),
      ...(title !== undefined && { title }),
      head: head?.children.map((cell) => toCellOf(cell.children)) ?? [],
      rows: rows.map((row) => ({
        line: lineOf(row),
        cells: row.children.map((cell) => toCellOf(cell.children)),
      })),
    };
  }

  /** The items of a list, those with a label and the others. */
  function readItems(list: List): { lines: CardLine[]; others: { line: number; text: string }[] } {
    const lines: CardLine[] = [];
    const others: { line: number; text: string }[] = [];
    for (const item of list.children) {
      const [first, ...below] = item.children;
      const written = toText(item);
      texts.push({ line: lineOf(item), text: written });
      const label = first?.type === 'paragraph' ? LABELLED.exec(toText(first))?.[1]?.trim() : undefined;
      if (first?.type === 'paragraph' && label !== undefined)
        lines.push({
          line: lineOf(item),
          label,
          value: joinCells([toCellOf(withoutLabel(first.children)), ...below.map(toBlockCell)]),
        });
      else others.push({ line: lineOf(item), text: written });
    }
    return { lines, others };
  }
}

/** The footnotes of tables and lists, each with the line where it is referred to. */
function listFootnotes(root: Root): { line: number; text: string }[] {
  const texts = new Map<string, string>();
  for (const node of root.children)
    if (node.type === 'footnoteDefinition') texts.set(node.identifier, toText(node).trim());
  if (texts.size === 0) return [];
  const list = (node: Nodes): { line: number; text: string }[] => {
    if (node.type === 'footnoteReference')
      return [{ line: lineOf(node), text: texts.get(node.identifier) ?? node.identifier }];
    return 'children' in node ? node.children.flatMap(list) : [];
  };
  const found = root.children.flatMap((node) =>
    node.type === 'table' || node.type === 'list' ? list(node) : [],
  );
  return [...new Map(found.map((each) => [`${each.line} ${each.text}`, each])).values()];
}

/** The lines `**Label**: value` of a paragraph, if it has only such lines. */
function readParagraph(block: RootContent & { type: 'paragraph' }): CardLine[] {
  const rows = splitAtBreaks(block.children);
  const lines = rows.flatMap((nodes, index): CardLine[] => {
    const label = LABELLED.exec(toText({ type: 'root', children: nodes as RootContent[] }).trimStart())?.[1];
    if (label === undefined || findDefinedField(label.trim()) === undefined) return [];
    return [{ line: lineOf(block) + index, label: label.trim(), value: toCellOf(withoutLabel(nodes)) }];
  });
  return lines.length === rows.length ? lines : [];
}

interface Section {
  heading?: Heading;
  /** The headings above it, the outermost first. */
  outer?: readonly Heading[];
  blocks: RootContent[];
}

/** The blocks below each heading. Quotes are looked into. */
function toSections(blocks: readonly RootContent[], above: Omit<Section, 'blocks'> = {}): Section[] {
  const sections: Section[] = [{ ...above, blocks: [] }];
  for (const block of blocks) {
    const { blocks: current, ...place } = sections.at(-1) ?? { blocks: [] };
    if (block.type === 'heading') {
      const all = [...(place.outer ?? []), ...(place.heading === undefined ? [] : [place.heading])];
      sections.push({ heading: block, outer: all.filter(({ depth }) => depth < block.depth), blocks: [] });
    } else if (block.type === 'blockquote')
      sections.push(...toSections(block.children, place), { ...place, blocks: [] });
    else current.push(block);
  }
  return sections;
}

/** With a short line that leads to a table: `**Production**`, `Access in Dev:`. */
function withCaption(headings: readonly string[], before: RootContent | undefined): readonly string[] {
  if (before?.type !== 'paragraph') return headings;
  const text = toText(before).trim();
  const isBold = before.children.length === 1 && /^(?:strong|emphasis)$/.test(before.children[0]?.type ?? '');
  return text.length <= 80 && (isBold || text.endsWith(':'))
    ? [...headings, text.replace(/:$/, '')]
    : headings;
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** A text that may have inline Markdown, such as the text of an HTML cell. */
function toInlineCell(text: string, at: number, struck: StruckText[]): Cell {
  if (!/[*_[`\\<&~]/.test(text)) return { text, prose: text, links: [] };
  return joinCells(
    text.split('\n').map((line) => {
      const root = parser.parse(line);
      const found: StruckText[] = [];
      removeStruck(root, found);
      struck.push(...found.map((each) => ({ ...each, line: at })));
      return joinCells(root.children.map(toBlockCell));
    }),
  );
}

function toBlockCell(block: RootContent): Cell {
  if (block.type === 'table') return toTableCell(block);
  return toCellOf(block.type === 'paragraph' ? block.children : [block]);
}

/** The first cell of each row, without the head: a table of services below `Services:`. */
function toTableCell(table: Table): Cell {
  return joinCells(
    table.children.slice(1).flatMap(({ children: [cell] }) => (cell ? [toCellOf(cell.children)] : [])),
  );
}

const joinCells = (cells: readonly Cell[]): Cell => ({
  text: joinTexts(cells.map(({ text }) => text)),
  prose: joinTexts(cells.map(({ prose }) => prose)),
  links: cells.flatMap(({ links }) => links),
});
const joinTexts = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

function toCellOf(nodes: readonly Nodes[]): Cell {
  const text = toLines(nodes).trim();
  const links = collectLinks(nodes);
  if (!links.some(({ url }) => url === '')) return { text, prose: text, links };
  const kept = nodes.filter((node) => !(node.type === 'link' && node.url === ''));
  const prose = toLines(kept).trim();
  return { text, prose: prose === '' ? text : prose, links };
}

/** The nodes after the first colon. */
function withoutLabel(nodes: readonly Nodes[]): Nodes[] {
  for (const [index, node] of nodes.entries()) {
    const text = toText(node);
    const colon = text.search(/[:：]/);
    if (colon === -1) continue;
    const rest = text.slice(colon + 1).trimStart();
    return [...(rest === '' ? [] : [{ type: 'text' as const, value: rest }]), ...nodes.slice(index + 1)];
  }
  return [];
}

/** The nodes of each line. */
function splitAtBreaks(nodes: readonly Nodes[]): Nodes[][] {
  const lines: Nodes[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) lines.push([]);
    else if (node.type === 'text') {
      const [first = '', ...others] = node.value.split('\n');
      lines.at(-1)?.push({ type: 'text', value: first });
      for (const value of others) lines.push([{ type: 'text', value }]);
    } else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => toText({ type: 'root', children: line as RootContent[] }).trim() !== '');
}

const isBreak = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value));

/** Text with one line per item of a list or per `<br>`. */
function toLines(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'list') return `\n${node.children.map((item) => toText(item)).join('\n')}`;
      if (isBreak(node)) return '\n';
      return node.type === 'html' ? '' : toText(node);
    })
    .join('');
}

function collectLinks(nodes: readonly Nodes[]): SourceLink[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [{ title: toText(node).trim(), url: node.url }];
    return 'children' in node ? collectLinks(node.children) : [];
  });
}
