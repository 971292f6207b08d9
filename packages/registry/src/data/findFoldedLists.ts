import { quote } from '../lookup/quote.js';
import type { SchemaNode } from '../schema/nodes.js';
import { personasSchema } from '../schema/personasSchema.js';
import { scanYaml } from './scanYaml.js';
import type { SyntaxProblem } from './syntaxProblem.js';

/** Keys of fields that take a list or one text. */
const LIST_KEYS = new Set(listKeysOf(personasSchema));

function* listKeysOf(node: SchemaNode): Generator<string> {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const types = (child.anyOf ?? []).map(({ type }) => type);
    if (types.includes('array') && types.includes('string')) yield key;
    yield* listKeysOf(child);
  }
  if (typeof node.additionalProperties === 'object') yield* listKeysOf(node.additionalProperties);
  for (const child of [...(node.items === undefined ? [] : [node.items]), ...(node.anyOf ?? [])])
    yield* listKeysOf(child);
}

/** A first look at two lines: such a key with a text without commas, and a deeper line that has no dash, no key and no comma. */
const SUSPECT = new RegExp(
  `^([ -]*)(?:${[...LIST_KEYS].join('|')}):[ \\t]*(?:>[-+\\d]*|[^\\s[{"'|>&*!#-][^\\n,;#]*)?[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)*\\1[ \\t]+[^\\s\\-[{"'#|>&*!][^\\n,;:]*\\r?$`,
  'm',
);

/**
 * Finds lists with one item per line and without dashes. To YAML the lines are one text with spaces in between: `services:`, `Git`, `Wiki` is the
 * service "Git Wiki". So is a text below `>`.
 */
export function findFoldedLists(text: string): SyntaxProblem[] {
  return SUSPECT.test(text) ? [...listFolded(text)] : [];
}

function* listFolded(text: string): Generator<SyntaxProblem> {
  let key: string | undefined;
  let previous = '';
  let isFolding = false;
  for (const token of scanYaml(text)) {
    if (token.kind === 'space' || token.kind === 'newline' || token.kind === 'comment') continue;
    const isValue = key !== undefined && (token.kind === 'plain' || isFolding);
    if (isValue && key !== undefined && isSeveralLines(token.text)) yield toProblem(key, token);
    if (token.text === ':') key = LIST_KEYS.has(previous) ? previous : undefined;
    else if (!token.text.startsWith('>')) key = undefined;
    isFolding = token.text.startsWith('>') && token.kind === 'sign';
    previous = token.text.trim();
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const isSeveralLines = (text: string): boolean => linesOf(text).length > 1 && !/[,;]/.test(text);

function toProblem(key: string, { text, offset }: { text: string; offset: number }): SyntaxProblem {
  return {
    code: 'folded-list',
    message: `The lines of ${quote(key)} are one text: ${quote(linesOf(text).join(' '))}.`,
    hint: `If each line is an item, write "- " in front of it, or write \`${key}: |\`. If it is one name, write it on one line.`,
    offset: offset + text.search(/\S/),
  };
}
