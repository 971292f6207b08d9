import type { Text } from 'mdast';
import type { Diagnostic, Place } from 'persona-registry';
import { quote } from 'persona-registry/text';
import type { SourceDocument } from './directive.js';
import { findDirective } from './findDirective.js';
import { placeWithin, sourceOf } from './place.js';
import { toError } from './toProblem.js';

/** Two or more colons and a name, not escaped, and no `std::service`. */
const MARKER = /(?<![\w:\\])(:{2,})([A-Za-z][\w-]*)/g;
/** What may follow the name: label, attributes, and the rest of the line. */
const REST = /^(\[[^\]\r\n]*\])?(\{[^}\r\n]*\})?([^\r\n]*)/;

/**
 * Block directives of ours that the parser left as text: with a space before the brace or the bracket, with the label outside of the
 * brackets, or inside a sentence or a table cell. `isFirst` tells whether the text begins its paragraph.
 */
export function findStrays(node: Text, isFirst: boolean, document: SourceDocument): Diagnostic[] {
  if (!node.value.includes('::')) return [];
  const source = sourceOf(node, document);
  const problems: Diagnostic[] = [];
  for (const match of source.matchAll(MARKER)) {
    const [written, colons = '', name = ''] = match;
    if (findDirective(name) === undefined) continue;
    const before = source.slice(0, match.index);
    const isLineStart = /[\r\n][\s>]*$/.test(before) || (isFirst && before.trim() === '');
    const stray = describeStray(
      written,
      colons,
      name,
      source.slice(match.index + written.length),
      isLineStart,
    );
    if (stray === undefined) continue;
    problems.push(toStray(stray, placeWithin(node, match.index, document)));
  }
  return problems;
}

interface Stray {
  message: string;
  hint: string;
}

export const toStray = ({ message, hint }: Stray, place: Place): Diagnostic =>
  toError('malformed-directive', message, place, { hint });

function describeStray(
  written: string,
  colons: string,
  name: string,
  following: string,
  isLineStart: boolean,
): Stray | undefined {
  const [, label = '', attributes = '', tail = ''] = REST.exec(following) ?? [];
  const head = `${written}${label}`;
  const spaced = tail.trimStart();
  if (attributes === '' && tail !== spaced && spaced.startsWith('{'))
    return spaceBefore('brace', head, spaced);
  if (label === '' && attributes === '') {
    if (tail !== spaced && spaced.startsWith('[')) return spaceBefore('bracket', head, spaced);
    if (!isLineStart) return undefined;
    if (tail !== spaced) return labelOutside(written, spaced);
  }
  // Alone on its line it would be a directive, were it not for its attributes.
  if (isLineStart && (tail.trim() === '' || tail.startsWith('{'))) {
    return {
      message: `The attributes of "${written}" cannot be read.`,
      hint: `Write ${head}{name="value"}, on one line.`,
    };
  }
  const inText = colons === '::' && (name === 'persona' || name === 'service');
  return {
    message: `"${written}" shares its line with other text, and so is shown as text.`,
    hint: `Put it on a line of its own${inText ? `, or write :${name}[…] to link from within a sentence or a table` : ''}.`,
  };
}

/** A space before the brace or the bracket makes the rest text: `:::persona[Alice] {#alice}`. */
export function spaceBefore(what: 'brace' | 'bracket', head: string, rest: string): Stray {
  const end = rest.indexOf(what === 'brace' ? '}' : ']');
  const part = end < 0 ? rest : rest.slice(0, end + 1);
  return {
    message: `There is a space before the ${what}: ${quote(`${head} ${part}`)}.`,
    hint: `Write ${head}${part}.`,
  };
}

function labelOutside(written: string, text: string): Stray {
  const label = text.trimEnd();
  return {
    message: `The text after "${written}" is not in brackets: ${quote(label)}.`,
    hint: `Write ${written}[${label}] or ${written}{#id}.`,
  };
}
