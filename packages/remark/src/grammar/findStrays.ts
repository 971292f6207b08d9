import type { Text } from 'mdast';
import type { Diagnostic, Place } from 'persona-registry';
import { quote } from 'persona-registry/text';
import type { SourceDocument } from './directive.js';
import { findDirective } from './findDirective.js';
import { GAP, isGap, nameGap } from './gaps.js';
import { placeWithin, sourceOf } from './place.js';
import { toError } from './toProblem.js';

/**
 * Colons and a name, without an escape, and not as in `std::service`. Text from other tools or from a browser may have a gap between colons and name.
 */
const MARKER = new RegExp(`(?<![\\w:\\\\])(:+)(${GAP}*)([A-Za-z][\\w-]*)`, 'g');
/** Text after the name: label, attributes, and the rest of the line. */
const REST = /^(\[[^\]\r\n]*\])?(\{[^}\r\n]*\})?([^\r\n]*)/;
/** Label and attributes with gaps before them. */
const SPACED = new RegExp(`^(?:${GAP}*(\\[[^\\]\\r\\n]*\\]))?(?:${GAP}*(\\{[^}\\r\\n]*\\}))?`);
/** Gaps at the beginning and the end. */
const EDGES = new RegExp(`^${GAP}+|${GAP}+$`, 'g');

/**
 * Finds our directives that the parser left as text: with a gap after the colons or before the brace or bracket, with the label outside the brackets, or
 * as a block inside a sentence or a table cell. `isFirst`: whether the text begins its paragraph.
 */
export function findStrays(node: Text, isFirst: boolean, document: SourceDocument): Diagnostic[] {
  if (!node.value.includes(':')) return [];
  const source = sourceOf(node, document);
  const problems: Diagnostic[] = [];
  for (const match of source.matchAll(MARKER)) {
    const [text, colons = '', gap = '', word = ''] = match;
    const name = toName(word);
    if (name === undefined || (gap === '' && colons === ':')) continue;
    const before = source.slice(0, match.index);
    const isLineStart = /[\r\n][\s>]*$/.test(before) || (isFirst && before.trim() === '');
    const end = match.index + text.length;
    const stray =
      gap === ''
        ? describeStray(`${colons}${word}`, `${colons}${name}`, source.slice(end), isLineStart)
        : describeGap({ colons, gap, word, name }, restOfLine(node, end, document), isLineStart);
    if (stray !== undefined) problems.push(toStray(stray, placeWithin(node, match.index, document)));
  }
  return problems;
}

/** Returns the name of our directive that equals a word, also in other case. */
const toName = (word: string): string | undefined =>
  [word, word.toLowerCase()].find((name) => findDirective(name) !== undefined);

/** Returns the rest of the line, also after the end of the text node, because braces are not text in MDX. */
function restOfLine(node: Text, offset: number, { source }: SourceDocument): string {
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
 * Describes a gap after the colons, as in `::: persona[P001]`. A sentence may have a single colon and a space, so the bracket or brace must follow
 * directly then. A line that begins with three colons is not a sentence.
 */
function describeGap(
  { colons, gap, word, name }: { colons: string; gap: string; word: string; name: string },
  line: string,
  isLineStart: boolean,
): Stray | undefined {
  const hasBracket = /^[[{]/.test(line);
  const isBlock = colons.length > 1 && isLineStart;
  const rest = line.replace(EDGES, '');
  if (!hasBracket && !(isBlock && (rest === '' || /^[[{]/.test(rest) || colons.length > 2))) return undefined;
  const [parts = ''] = SPACED.exec(line) ?? [];
  const label = parts.replace(EDGES, '') === '' && rest !== '' ? `[${rest}]` : fixParts(parts);
  return {
    message: `There is a ${nameGap(gap)} between "${colons}" and "${word}".`,
    hint: `Write ${colons}${name}${label}.`,
  };
}

/** Returns label and attributes without gaps before them, and with a `#` before the id. */
function fixParts(parts: string): string {
  const [, label = '', attributes = ''] = SPACED.exec(parts) ?? [];
  return label + fixAttributes(attributes);
}

const fixAttributes = (attributes: string): string =>
  attributes.replace(new RegExp(GAP, 'g'), ' ').replace(/^\{ *([A-Za-z][\w-]*) *\}$/, '{#$1}');

/** `name` is as written, `validName` is the right form: `::PERSONA`, `::persona`. */
function describeStray(
  name: string,
  validName: string,
  rest: string,
  isLineStart: boolean,
): Stray | undefined {
  const [, label = '', attributes = '', tail = ''] = REST.exec(rest) ?? [];
  const tailText = tail.replace(EDGES, '');
  const hasGap = tail !== '' && isGap(tail.charAt(0));
  if (attributes === '' && hasGap && tailText.startsWith('{'))
    return spaceBefore('brace', name + label, tail, validName + label);
  if (label === '' && attributes === '') {
    if (hasGap && tailText.startsWith('[')) return spaceBefore('bracket', name, tail, validName);
    if (!isLineStart) return undefined;
    if (hasGap && tailText !== '') return labelOutside(name, tailText, validName);
  }
  // It is alone on its line, so only unreadable attributes can prevent a directive.
  if (isLineStart && (tailText === '' || tail.startsWith('{')))
    return unreadable(name, attributes || tail, validName + label);
  const link = linkFor(validName);
  return {
    message: `"${name}" is shown as text, because other text is on the same line.`,
    hint: `Put it on its own line${link ? `, or write ${link}[…] for a link in a sentence or a table` : ''}.`,
  };
}

/** Returns the form for sentences, which only `::persona` and `::service` have. */
const linkFor = (validName: string): string | undefined =>
  validName === '::persona' || validName === '::service' ? validName.slice(1) : undefined;

/** Describes attributes in braces that the parser could not read. `validHead` is the right form of the text before them. */
export function unreadable(name: string, rest: string, validHead: string): Stray {
  const attributes = /^\{[^}\r\n]*\}/.exec(rest)?.[0] ?? '';
  const gap = new RegExp(GAP, 'g');
  const unusual = attributes.match(gap)?.find((blank) => blank !== ' ' && blank !== '\t');
  if (unusual === undefined) {
    return {
      message: `The attributes of "${name}" cannot be read.`,
      hint: `Write ${validHead}{name="value"}, on one line.`,
    };
  }
  return {
    message: `There is a ${nameGap(unusual)} in the attributes of "${name}".`,
    hint: `Write ${validHead}${fixAttributes(attributes)}.`,
  };
}

/** Describes a gap before the brace or bracket, which makes the rest text: `:::persona[Alice] {#alice}`. `rest` begins with the gap. */
export function spaceBefore(
  bracket: 'brace' | 'bracket',
  head: string,
  rest: string,
  validHead: string = head,
): Stray {
  const gap = rest.slice(0, rest.search(/[[{]/));
  const restText = rest.slice(gap.length);
  const end = restText.indexOf(bracket === 'brace' ? '}' : ']');
  const part = end < 0 ? restText : restText.slice(0, end + 1);
  return {
    message: `There is a ${nameGap(gap)} before the ${bracket}: ${quote(`${head} ${part}`)}.`,
    hint: `Write ${validHead}${fixParts(part) || part}.`,
  };
}

function labelOutside(name: string, label: string, validName: string): Stray {
  return {
    message: `The text after "${name}" is not in brackets: ${quote(label)}.`,
    hint: `Write ${validName}[${label}] or ${validName}{#id}.`,
  };
}
