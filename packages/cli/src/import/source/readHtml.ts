import type { Element, Nodes } from 'hast';
// hast-util-from-html parses HTML as browsers do, also HTML with mistakes.
import { fromHtml } from 'hast-util-from-html';
import { findDefinedField } from 'persona-registry/text';
import { lineOf, removeUnseen, toHtmlCell, toTables } from './readHtmlTables.js';
import { type StruckText, toStruckNote } from './removeStruck.js';
import type { CardLine, Cell, SourceCard, SourceDocument, SourceTable } from './sourceDocument.js';
import { LABELLED, toCards } from './toCards.js';

const UNSHOWN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template']);

/** In HTML, the signs of Markdown are signs. */
const toInner = (text: string): Cell => ({ text, prose: text, links: [] });

/** Reads the tables, lines with labels and texts of a page in HTML, such as a saved page of a wiki. */
export function readHtml(file: string, text: string): SourceDocument {
  const struck: StruckText[] = [];
  const tree = fromHtml(text);
  removeUnseen(tree, { line: 1, struck });
  const tables: SourceTable[] = [];
  const cards: SourceCard[] = [];
  const texts: { line: number; text: string }[] = [];
  /** The headings above, by their level. */
  const headings: string[] = [];
  let lines: CardLine[] = [];
  let others: { line: number; text: string }[] = [];
  visit(tree);
  endSection();
  return { file, tables, cards, texts, diagnostics: struck.map((each) => toStruckNote(each, file)) };

  function visit(node: Nodes): void {
    if (node.type !== 'element' && node.type !== 'root') return;
    const name = node.type === 'root' ? '' : node.tagName;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (node.type === 'root') for (const child of node.children) visit(child);
    else if (level !== undefined) {
      endSection();
      headings.length = Number(level) - 1;
      headings[Number(level) - 1] = toHtmlCell(node, toInner).text.replaceAll('\n', ' ');
    } else if (name === 'table') addTable(node);
    else if (name === 'li') addItem(node);
    else if (name === 'p') addParagraph(node);
    else if (!UNSHOWN.has(name)) for (const child of node.children) visit(child);
  }

  function addTable(node: Element): void {
    const outer = listHeadings();
    const title = outer.at(-1);
    for (const table of toTables(node, { file, line: 1, toInner }))
      tables.push({
        ...table,
        ...(title !== undefined && { title }),
        headings: [...outer, ...(table.headings ?? [])],
      });
  }

  /** A page may leave levels out. */
  function listHeadings(): string[] {
    return headings.filter((heading) => heading !== undefined && heading !== '');
  }

  function addItem(item: Element): void {
    const line = lineOf(item);
    const cell = toHtmlCell(item, toInner);
    texts.push({ line, text: cell.text });
    const labelled = toCardLine(line, cell);
    if (labelled !== undefined) lines.push(labelled);
    else if (cell.text !== '') others.push({ line, text: cell.text });
  }

  /** A paragraph is a part of a card if it has only lines with labels of fields. */
  function addParagraph(paragraph: Element): void {
    const line = lineOf(paragraph);
    const cell = toHtmlCell(paragraph, toInner);
    if (cell.text === '') return;
    texts.push({ line, text: cell.text });
    const rows = cell.text.split('\n');
    const found = rows.flatMap((row) => {
      const labelled = toCardLine(line, {
        text: row,
        prose: row,
        links: rows.length === 1 ? cell.links : [],
      });
      return labelled === undefined || findDefinedField(labelled.label) === undefined ? [] : [labelled];
    });
    if (found.length === rows.length) lines.push(...found);
  }

  function endSection(): void {
    cards.push(...toCards(file, listHeadings().at(-1), lines, others));
    lines = [];
    others = [];
  }
}

function toCardLine(line: number, { text, prose, links }: Cell): CardLine | undefined {
  const label = LABELLED.exec(text)?.[1]?.trim();
  if (label === undefined) return undefined;
  const cut = (each: string): string => each.replace(LABELLED, '').trim();
  return { line, label, value: { text: cut(text), prose: cut(prose) || cut(text), links } };
}
