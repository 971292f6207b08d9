import type { Text } from 'mdast';
import type { Diagnostic, Place } from 'persona-registry';
import { quote } from 'persona-registry/text';
import type { SourceDocument } from './directive.js';
import { findDirective } from './findDirective.js';
import { GAP, isGap, nameGap } from './gaps.js';
import { placeWithin, sourceOf } from './place.js';
import { toError } from './toProblem.js';

/**
 * Colons and a name, not escaped, and no `std::service`. What other tools write, and what was copied out of a browser, has a gap between
 * the two.
 */
const MARKER = new RegExp(`(?<![\\w:\\\\])(:+)(${GAP}*)([A-Za-z][\\w-]*)`, 'g');
/** What may follow the name: label, attributes, and the rest of the line. */
const REST = /^(\[[^\]\r\n]*\])?(\{[^}\r\n]*\})?([^\r\n]*)/;
/** Label and attributes with gaps before them. */
const SPACED = new RegExp(`^(?:${GAP}*(\\[[^\\]\\r\\n]*\\]))?(?:${GAP}*(\\{[^}\\r\\n]*\\}))?`);
/** Gaps at the beginning and the end. */
const EDGES = new RegExp(`^${GAP}+|${GAP}+$`, 'g');

/**
 * Directives of ours that the parser left as text: with a gap behind the colons, before the brace or the bracket, with the label outside of
 * the brackets, or a block inside a sentence or a table cell. `isFirst` tells whether the text begins its paragraph.
 */
export function findStrays(node: Text, isFirst: boolean, document: SourceDocument): Diagnostic[] {
  if (!node.value.includes(':')) return [];
  const source = sourceOf(node, document);
  const problems: Diagnostic[] = [];
  for (const match of source.matchAll(MARKER)) {
    const [written, colons = '', gap = '', word = ''] = match;
    const name = toName(word);
    if (name === undefined || (gap === '' && colons === ':')) continue;
    const before = source.slice(0, match.index);
    const isLineStart = /[\r\n][\s>]*$/.test(before) || (isFirst && before.trim() === '');
    const end = match.index + written.length;
    const stray =
      gap === ''
        ? describeStray(`${colons}${word}`, `${colons}${name}`, source.slice(end), isLineStart)
        : describeGap({ colons, gap, word, name }, lineBehind(node, end, document), isLineStart);
    if (stray !== undefined) problems.push(toStray(stray, placeWithin(node, match.index, document)));
  }
  return problems;
}

/** The name of a directive of ours, however its letters are written. */
const toName = (word: string): string | undefined =>
  [word, word.toLowerCase()].find((name) => findDirective(name) !== undefined);

/** The rest of the line, beyond the end of the text too: in MDX, braces are no text. */
function lineBehind(node: Text, offset: number, { source }: SourceDocument): string {
  const start = node.position?.start.offset ?? source.length;
  return /^[^\r\n]*/.exec(source.slice(start + offset))?.[0] ?? '';
}

interface Stray {
  message: string;
  hint: string;
}

export const toStray = ({ message, hint }: Stray, place: Place): Diagnostic =>
  toError('malformed-directive', message, place, { hint });

/**
 * `::: persona[P001]`. A single colon and a space are what a sentence has, so there the bracket or the brace must follow at once; three
 * colons that begin a line are no sentence.
 */
function describeGap(
  { colons, gap, word, name }: { colons: string; gap: string; word: string; name: string },
  line: string,
  isLineStart: boolean,
): Stray | undefined {
  const isMeant = /^[[{]/.test(line);
  const isBlock = colons.length > 1 && isLineStart;
  const rest = line.replace(EDGES, '');
  if (!isMeant && !(isBlock && (rest === '' || /^[[{]/.test(rest) || colons.length > 2))) return undefined;
  const [parts = ''] = SPACED.exec(line) ?? [];
  const label = parts.replace(EDGES, '') === '' && rest !== '' ? `[${rest}]` : toMended(parts);
  return {
    message: `There is a ${nameGap(gap)} between "${colons}" and "${word}".`,
    hint: `Write ${colons}${name}${label}.`,
  };
}

/** Label and attributes without gaps before them, and with the `#` that an id needs. */
function toMended(parts: string): string {
  const [, label = '', attributes = ''] = SPACED.exec(parts) ?? [];
  return label + toMendedAttributes(attributes);
}

const toMendedAttributes = (attributes: string): string =>
  attributes.replace(new RegExp(GAP, 'g'), ' ').replace(/^\{ *([A-Za-z][\w-]*) *\}$/, '{#$1}');

function describeStray(
  written: string,
  meant: string,
  following: string,
  isLineStart: boolean,
): Stray | undefined {
  const [, label = '', attributes = '', tail = ''] = REST.exec(following) ?? [];
  const spaced = tail.replace(EDGES, '');
  const isSpaced = tail !== '' && isGap(tail.charAt(0));
  if (attributes === '' && isSpaced && spaced.startsWith('{'))
    return spaceBefore('brace', written + label, tail, meant + label);
  if (label === '' && attributes === '') {
    if (isSpaced && spaced.startsWith('[')) return spaceBefore('bracket', written, tail, meant);
    if (!isLineStart) return undefined;
    if (isSpaced && spaced !== '') return labelOutside(written, spaced, meant);
  }
  // Alone on its line it would be a directive, were it not for its attributes.
  if (isLineStart && (spaced === '' || tail.startsWith('{')))
    return unreadable(written, attributes || tail, meant + label);
  const link = linkFor(meant);
  return {
    message: `"${written}" shares its line with other text, and so is shown as text.`,
    hint: `Put it on a line of its own${link ? `, or write ${link}[…] to link from within a sentence or a table` : ''}.`,
  };
}

/** `::persona` and `::service` have a form for sentences. */
const linkFor = (meant: string): string | undefined =>
  meant === '::persona' || meant === '::service' ? meant.slice(1) : undefined;

/** Attributes in braces that the parser did not take. `head` is what stands before them, as it should. */
export function unreadable(written: string, rest: string, head: string): Stray {
  const attributes = /^\{[^}\r\n]*\}/.exec(rest)?.[0] ?? '';
  const gap = new RegExp(GAP, 'g');
  const unusual = attributes.match(gap)?.find((blank) => blank !== ' ' && blank !== '\t');
  if (unusual === undefined) {
    return {
      message: `The attributes of "${written}" cannot be read.`,
      hint: `Write ${head}{name="value"}, on one line.`,
    };
  }
  return {
    message: `There is a ${nameGap(unusual)} in the attributes of "${written}".`,
    hint: `Write ${head}${toMendedAttributes(attributes)}.`,
  };
}

/** A gap before the brace or the bracket makes the rest text: `:::persona[Alice] {#alice}`. `rest` begins with the gap. */
export function spaceBefore(
  what: 'brace' | 'bracket',
  written: string,
  rest: string,
  meant: string = written,
): Stray {
  const gap = rest.slice(0, rest.search(/[[{]/));
  const behind = rest.slice(gap.length);
  const end = behind.indexOf(what === 'brace' ? '}' : ']');
  const part = end < 0 ? behind : behind.slice(0, end + 1);
  return {
    message: `There is a ${nameGap(gap)} before the ${what}: ${quote(`${written} ${part}`)}.`,
    hint: `Write ${meant}${toMended(part) || part}.`,
  };
}

function labelOutside(written: string, label: string, meant: string): Stray {
  return {
    message: `The text after "${written}" is not in brackets: ${quote(label)}.`,
    hint: `Write ${meant}[${label}] or ${meant}{#id}.`,
  };
}
