import { capitalize } from '../lookup/capitalize.js';
import { explainHidden, findInvisible, INVISIBLE, nameInvisible } from '../lookup/invisible.js';
import { scanYaml } from './scanYaml.js';
import type { SyntaxProblem } from './syntaxProblem.js';

/** An invisible character in the place of a sign of YAML. */
export interface HiddenSign extends SyntaxProblem {
  /** Texts may have the character in this place too: after a colon (`Note:` and a no-break space), or in a further line of a text. */
  isMaybeText: boolean;
  /** There is one word before the colon, as in the keys of the data. */
  isMaybeKey: boolean;
}

const MAX_FOUND = 5;
const SIGN = `[${INVISIBLE}]`;
/** Before a line, or before the value after a dash. */
const INDENT = new RegExp(`^[ \\t]*(${SIGN})`);
/** After the dash of an item, instead of a space. */
const DASH = new RegExp(`^[ \\t]*-(${SIGN})`);
/** After the first colon. */
const COLON = new RegExp(`^[^:]{0,200}:(${SIGN})`);

/**
 * Finds the places of a YAML file where an invisible character replaces the space that indents a line or follows a dash or a colon. YAML reads it as a
 * letter: `team:<no-break space>Data` is a text. Texts in quotes and below `|` are ignored.
 */
export function findHiddenSigns(text: string): HiddenSign[] {
  // Few files have any.
  return findInvisible(text) === undefined ? [] : Array.from(take(listHiddenSigns(text), MAX_FOUND));
}

function* listHiddenSigns(text: string): Generator<HiddenSign> {
  let isLineStart = true;
  let isKeyInBraces = false;
  const brackets: string[] = [];
  for (const { kind, text: part, offset } of scanYaml(text)) {
    if (kind === 'plain' && isKeyInBraces) yield* signsInBraces(part, offset);
    else if (kind === 'plain' && isLineStart && brackets.length === 0) yield* signsIn(part, offset);
    // A dash and the spaces around it are still the start of a line.
    if (kind === 'newline') isLineStart = true;
    else if (kind !== 'space' && part !== '-') isLineStart = false;
    if (kind === 'sign') {
      if (part === '{' || part === '[') brackets.push(part);
      else if (part === '}' || part === ']') brackets.pop();
      isKeyInBraces = brackets.at(-1) === '{' && (part === '{' || part === ',');
    } else if (kind === 'plain') isKeyInBraces = false;
  }
}

/** Finds them in a key in braces: before it, or after the colon, which is then a part of the key. */
function* signsInBraces(text: string, start: number): Generator<HiddenSign> {
  const inFront = INDENT.exec(text);
  const [match, sign] = inFront ?? COLON.exec(text) ?? [];
  if (match === undefined || sign === undefined) return;
  const place = inFront === null ? 'after the colon of a key' : 'before a key';
  yield { ...toSign(sign, place, start + match.length - sign.length), isMaybeKey: false, isMaybeText: false };
}

/** Finds invisible characters in a text without quotes. The text may contain lines that should be keys. */
function* signsIn(text: string, start: number): Generator<HiddenSign> {
  let offset = start;
  for (const line of text.split('\n')) {
    const inFront = INDENT.exec(line) ?? DASH.exec(line);
    const [match, sign] = inFront ?? COLON.exec(line) ?? [];
    if (match !== undefined && sign !== undefined) {
      yield {
        ...toSign(sign, placeOf(line, inFront), offset + match.length - sign.length),
        isMaybeKey: inFront === null && /^\w+:$/.test(match.slice(0, -1).trim()),
        isMaybeText: inFront === null || (offset > start && !DASH.test(line)),
      };
    }
    offset += line.length + 1;
  }
}

const toSign = (sign: string, place: string, offset: number): SyntaxProblem => ({
  code: 'invisible-character',
  message: `${capitalize(nameInvisible(sign))} is ${place}: YAML reads it as a letter, not as a space.`,
  hint: explainHidden(sign),
  offset,
});

function placeOf(line: string, inFront: RegExpExecArray | null): string {
  if (inFront === null) return 'after the colon of a key';
  return DASH.test(line) ? 'after the "-" of a list' : 'at the beginning of a line';
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ >= count) return;
    yield item;
  }
}
