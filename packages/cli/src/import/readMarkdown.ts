import type { Heading, List, ListItem, Nodes, Root, RootContent, Table } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { type Diagnostic, isId, normalizeList } from 'persona-registry';
import { type DefinedField, findDefinedField, isSafeUrl, quote } from 'persona-registry/text';
// remark-parse and remark-gfm read the tables and lists of GitHub's Markdown.
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  type Fields,
  LIST_FIELDS,
  type ListField,
  type Statement,
  type Statements,
  TEXT_FIELDS,
  type TextField,
  toNote,
} from './statement.js';

const parser = unified().use(remarkParse).use(remarkGfm);

/** `AI Data Engineer (P001 | Dark Blue)`: a name with an id, and perhaps a colour. */
const ID_IN_NAME = /^(.*?)\s*\(\s*([A-Za-z]+[-_]?\d+)\s*(?:\|\s*([^()|]*?)\s*)?\)$/;
const LABELLED = /^([^:：]{1,60})[:：]\s*/;

/** Reads persona tables, and template cards as lists of `**Label**: value`. */
export function readMarkdown(file: string, text: string): Statements {
  const root: Root = parser.parse(text);
  const statements: Statement[] = [];
  const diagnostics: Diagnostic[] = [];
  const note = (node: Nodes, severity: 'warning' | 'info', code: string, message: string): void => {
    diagnostics.push(toNote(code, severity, message, file, node.position?.start.line));
  };
  visitBlocks(root.children, undefined, (block, heading) => {
    if (block.type === 'table') readTable(block);
    if (block.type === 'list') readCard(block, heading);
  });
  return { statements, diagnostics };

  function readTable(table: Table): void {
    const [head, ...rows] = table.children;
    const labels = head?.children.map((cell) => toText(cell).trim()) ?? [];
    const columns = labels.map(findDefinedField);
    const fieldCount = new Set(columns.filter((field) => field !== undefined)).size;
    if (!columns.includes('name') || fieldCount < 2) {
      note(
        table,
        'info',
        'not-understood',
        `The table with the columns ${labels.map(quote).join(', ')} is not a table of personas.`,
      );
      return;
    }
    for (const [index, label] of labels.entries()) {
      if (columns[index] === undefined && head !== undefined)
        note(
          head,
          'warning',
          'not-understood',
          `The column ${quote(label)} is no field of a persona, so it was left out.`,
        );
    }
    const before = statements.length;
    for (const row of rows) {
      const parts = row.children.flatMap((cell, index): Part[] => {
        const field = columns[index];
        return field === undefined ? [] : [{ field, label: labels[index] ?? '', nodes: cell.children }];
      });
      if (row.children.length > columns.length)
        note(row, 'warning', 'not-understood', 'The row has more cells than the table has columns.');
      addStatement(row, parts);
    }
    const count = statements.length - before;
    if (count > 0)
      note(table, 'info', 'taken', `Table of ${count === 1 ? '1 persona' : `${count} personas`}.`);
  }

  function readCard(list: List, heading: Heading | undefined): void {
    const items = list.children.map(toPart);
    const known = items.flatMap((item) =>
      item?.field === undefined ? [] : [{ ...item, field: item.field }],
    );
    if (known.length < 2 || known.length * 2 < items.length || !known.some(({ field }) => field === 'name'))
      return;
    const before = statements.length;
    for (const [index, item] of items.entries()) {
      const node = list.children[index];
      if (item?.field === undefined && node !== undefined)
        note(
          node,
          'warning',
          'not-understood',
          `The line ${quote(firstLine(toText(node)))} is no field of a persona, so it was left out.`,
        );
    }
    addStatement(list, known);
    if (statements.length > before)
      note(
        list,
        'info',
        'taken',
        `Card ${quote(heading === undefined ? (statements.at(-1)?.name ?? '') : toText(heading))}.`,
      );
  }

  function addStatement(node: Nodes, parts: readonly Part[]): void {
    const fields: Fields = {};
    let id: string | undefined;
    for (const part of parts) {
      if (part.field === 'id') id = toText({ type: 'root', children: part.nodes as RootContent[] }).trim();
      else if (isListField(part.field)) {
        const items = readItems(node, part);
        if (items.length > 0) fields[part.field] = items;
      } else if (isTextField(part.field)) {
        const value = readText(node, part);
        if (value !== '') fields[part.field] = value;
      } else
        note(
          node,
          'warning',
          'not-understood',
          `The field ${quote(part.label)} cannot be imported, so it was left out.`,
        );
    }
    const { name: written = '', ...rest } = fields;
    const [, name = written, idInName, color] = ID_IN_NAME.exec(written) ?? [];
    id ??= idInName;
    if (name === '' || (id !== undefined && !isId(id))) {
      note(
        node,
        'warning',
        'not-understood',
        name === ''
          ? 'This persona has no name, so it was left out.'
          : `${quote(id ?? '')} cannot be an id, so this persona was left out.`,
      );
      return;
    }
    statements.push({
      file,
      line: node.position?.start.line ?? 1,
      ...(id !== undefined && { id }),
      name,
      fields: color ? { ...rest, color } : rest,
    });
  }

  function readText(node: Nodes, { nodes, label }: Part): string {
    const [kept, empty] = withoutEmptyLinks(nodes);
    const text = toText({ type: 'root', children: kept as RootContent[] })
      .replaceAll(/\s+/g, ' ')
      .trim();
    for (const link of empty)
      note(node, 'info', 'left-out', `${label}: the link ${quote(link)} has no address.`);
    return /^[-–—]$/.test(text) ? '' : text;
  }

  function readItems(node: Nodes, { field, nodes, label }: Part): readonly string[] {
    if (field !== 'learn') return normalizeList(toLines(nodes));
    const links = collectLinks(nodes);
    for (const { title, url } of links) {
      if (url === '') note(node, 'info', 'left-out', `${label}: the link ${quote(title)} has no address.`);
      else if (!isSafeUrl(url))
        note(node, 'warning', 'left-out', `${label}: the address of the link ${quote(title)} is not safe.`);
    }
    const taken = links.filter(({ url }) => url !== '' && isSafeUrl(url));
    if (links.length === 0 && normalizeList(toLines(nodes)).length > 0)
      note(node, 'warning', 'left-out', `${label}: the text has no link.`);
    return taken.map(({ title, url }) =>
      title === '' ? url : `[${title.replaceAll(/[[\]]/g, '')}](${url})`,
    );
  }
}

interface Part {
  field: DefinedField;
  label: string;
  nodes: readonly Nodes[];
}

/** One line of a card: `**Team**: AI Team`, perhaps with a list below it. */
function toPart({
  children,
}: ListItem): (Omit<Part, 'field'> & { field: DefinedField | undefined }) | undefined {
  const [first, ...below] = children;
  if (first?.type !== 'paragraph') return undefined;
  const label = LABELLED.exec(toText(first))?.[1]?.trim();
  if (label === undefined) return undefined;
  return { field: findDefinedField(label), label, nodes: [...withoutLabel(first.children), ...below] };
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

function visitBlocks(
  blocks: readonly RootContent[],
  outer: Heading | undefined,
  visit: (block: RootContent, heading: Heading | undefined) => void,
): void {
  let heading = outer;
  for (const block of blocks) {
    if (block.type === 'heading') heading = block;
    visit(block, heading);
    if (block.type === 'blockquote') visitBlocks(block.children, heading, visit);
  }
}

/** Text with one line per item of a list or per `<br>`. */
function toLines(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'list') return `\n${node.children.map((item) => toText(item)).join('\n')}`;
      if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))) return '\n';
      return node.type === 'html' ? '' : toText(node);
    })
    .join('');
}

function collectLinks(nodes: readonly Nodes[]): { title: string; url: string }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [{ title: toText(node).trim(), url: node.url }];
    return 'children' in node ? collectLinks(node.children) : [];
  });
}

/** The nodes without links such as `[More info]()`, and the texts of these. */
function withoutEmptyLinks(nodes: readonly Nodes[]): [Nodes[], string[]] {
  const isEmpty = (node: Nodes) => node.type === 'link' && node.url === '';
  // A text that is only such a link is a value.
  if (nodes.every((node) => isEmpty(node) || toText(node).trim() === '')) return [[...nodes], []];
  return [nodes.filter((node) => !isEmpty(node)), nodes.filter(isEmpty).map((node) => toText(node))];
}

const isListField = (field: string): field is ListField => (LIST_FIELDS as readonly string[]).includes(field);
const isTextField = (field: string): field is TextField => (TEXT_FIELDS as readonly string[]).includes(field);
const firstLine = (text: string): string => text.split('\n', 1)[0]?.slice(0, 80) ?? '';
