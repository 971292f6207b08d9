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
/** The text node ends before anything but a label. The rest of the line is in other nodes: emphasis, or braces in MDX. */
const ENDS_EARLY = new RegExp(`^(?:\\[[^\\]\\r\\n]*\\])?${GAP}*$`);
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
    const [marker, colons = '', gap = '', word = ''] = match;
    const name = toName(word);
    if (name === undefined || (gap === '' && colons === ':')) continue;
    const isLineStart = beginsLine(source, match.index, isFirst);
    const end = match.index + marker.length;
    const line = restOfLine(node, end, document);
    const text = firstLine(source, end);
    const stray =
      gap === ''
        ? describeStray(
            `${colons}${word}`,
            `${colons}${name}`,
            ENDS_EARLY.test(text) ? line : text,
            isLineStart,
          )
        : describeGap({ colons, gap, word, name }, line, isLineStart);
    if (stray !== undefined) problems.push(toStray(stray, placeWithin(node, match.index, document)));
  }
  return problems;
}

/** Returns the name of our directive that equals a word, also in other case. */
const toName = (word: string): string | undefined =>
  [word, word.toLowerCase()].find((name) => findDirective(name) !== undefined);

/** Returns the rest of the line, also after the end of the text node, because braces are not text in MDX. */
function restOfLine(node: Text, offset: number, { source }: SourceDocument): string {
  return firstLine(source, (node.position?.start.offset ?? source.length) + offset);
}

/** Returns the rest of a line. The part of a very long line is enough for messages. */
const firstLine = (source: string, start: number): string =>
  /^[^\r\n]*/.exec(source.slice(start, start + 1000))?.[0] ?? '';

/** Whether only blanks and marks of quotes are between an offset and the start of its line. The first line of a text may begin elsewhere. */
function beginsLine(source: string, offset: number, isFirst: boolean): boolean {
  for (let index = offset - 1; index >= 0; index -= 1) {
    const character = source.charAt(index);
    if (character === '\n' || character === '\r') return true;
    if (character !== '>' && character.trim() !== '') return false;
  }
  return isFirst && source.slice(0, offset).trim() === '';
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
  attributes.replace(new RegExp(GAP, 'g'), ' ').replace(/^\{ *([A-Za-z][\w.-]*) *\}$/, '{#$1}');

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
    if (tail.startsWith('[')) return unclosed(name);
    if (!isLineStart) return undefined;
    if (tailText !== '' && (hasGap || tail.startsWith('('))) return labelOutside(name, tailText, validName);
  }
  // It is alone on its line, so only unreadable attributes can prevent a directive.
  if (isLineStart && (tailText === '' || tail.startsWith('{')))
    return unreadable(name, attributes || tail, validName + label);
  const link = linkFor(validName);
  const hasBlock = findDirective(toWord(validName))?.attributes.leaf !== undefined;
  return {
    message: `"${name}" is shown as text, because other text is on the same line.`,
    hint: link
      ? `${hasBlock ? 'Put the directive on its own line, or write' : 'Write'} ${link}[…] for a link in a sentence or a table.`
      : 'Put the directive on its own line.',
  };
}

/** Returns the form for sentences, such as `:persona`, which only some directives have. */
function linkFor(validName: string): string | undefined {
  const word = toWord(validName);
  return findDirective(word)?.attributes.text ? `:${word}` : undefined;
}

const toWord = (validName: string): string => validName.replace(/^:+/, '');

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

/** Describes a bracket that is not closed: `:persona[Alice`. */
export const unclosed = (name: string): Stray => ({
  message: `The bracket after "${name}" is not closed.`,
  hint: `Write ${name}[…], and put a backslash before a bracket in the text.`,
});

function labelOutside(name: string, label: string, validName: string): Stray {
  const [, text = label] = /^\(([^()]*)\)$/.exec(label) ?? [];
  return {
    message: `The text after "${name}" is not in brackets: ${quote(label)}.`,
    hint: `Write ${validName}[${text}] or ${validName}{#id}.`,
  };
}
