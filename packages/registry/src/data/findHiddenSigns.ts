import { capitalize } from '../lookup/capitalize.js';
import { findInvisible, howToMend, INVISIBLE, nameInvisible } from '../lookup/invisible.js';
import { scanYaml } from './scanYaml.js';
import type { SyntaxProblem } from './syntaxProblem.js';

/** An invisible character where YAML has its signs. */
export interface HiddenSign extends SyntaxProblem {
  /** It stands where texts have such characters too: behind a colon (`Note:` and a no-break space), or where a text goes on in the next line. */
  isMaybeText: boolean;
  /** What stands before the colon is one word, as the keys of the data are. */
  isMaybeKey: boolean;
}

const MAX_FOUND = 5;
const SIGN = `[${INVISIBLE}]`;
/** In front of a line, or of what follows a dash. */
const INDENT = new RegExp(`^[ \\t]*(${SIGN})`);
/** Behind the dash of an item, as its space. */
const DASH = new RegExp(`^[ \\t]*-(${SIGN})`);
/** Behind the first colon. */
const COLON = new RegExp(`^[^:]{0,200}:(${SIGN})`);

/**
 * The places of a YAML file where an invisible character stands for the space that indents a line, follows a dash or follows a colon. To YAML it
 * is a letter: `team:<no-break space>Data` is a text. Texts in quotes and below `|` do not count.
 */
export function findHiddenSigns(text: string): HiddenSign[] {
  // Few files have any.
  return findInvisible(text) === undefined ? [] : Array.from(take(listHiddenSigns(text), MAX_FOUND));
}

function* listHiddenSigns(text: string): Generator<HiddenSign> {
  let isLineStart = true;
  for (const { kind, text: part, offset } of scanYaml(text)) {
    if (kind === 'plain' && isLineStart) yield* signsIn(part, offset);
    // A dash and the spaces around it are still the start of a line.
    if (kind === 'newline') isLineStart = true;
    else if (kind !== 'space' && part !== '-') isLineStart = false;
  }
}

/** A text without quotes may go over lines that were meant to be keys. */
function* signsIn(text: string, start: number): Generator<HiddenSign> {
  let offset = start;
  for (const line of text.split('\n')) {
    const inFront = INDENT.exec(line) ?? DASH.exec(line);
    const [match, sign] = inFront ?? COLON.exec(line) ?? [];
    if (match !== undefined && sign !== undefined) {
      yield {
        code: 'invisible-character',
        message: `${capitalize(nameInvisible(sign))} stands ${placeOf(line, inFront)}: to YAML it is a letter, and no space.`,
        hint: `${howToMend(sign)} It looks like a space or like nothing, and comes along when text is copied.`,
        offset: offset + match.length - sign.length,
        isMaybeKey: inFront === null && /^\w+:$/.test(match.slice(0, -1).trim()),
        isMaybeText: inFront === null || (offset > start && !DASH.test(line)),
      };
    }
    offset += line.length + 1;
  }
}

function placeOf(line: string, inFront: RegExpExecArray | null): string {
  if (inFront === null) return 'behind the colon of a key';
  return DASH.test(line) ? 'behind the "-" of a list' : 'in front of a line';
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ >= count) return;
    yield item;
  }
}
