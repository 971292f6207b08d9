/*
 * Regular expressions of a data file. The engine of JavaScript may need exponential time for a pattern that somebody else wrote, so the pattern is
 * turned into states here, and all states that are possible after a character are followed at once: the time is linear in the text.
 */

/** Longer patterns are refused. */
const MAX_PATTERN = 300;
/** Longer texts do not match. No native id of a role is that long. */
const MAX_TEXT = 2000;
/** The most states of a pattern, after repetitions such as `{12}` are written out. */
const MAX_STATES = 2000;

/** A step of the pattern: one character that `test` accepts, or several steps at once. A negative `next` is the end. */
type State = { test: (character: string) => boolean; next: number } | { forks: readonly number[] };

/** Tests whether the whole text matches. */
export type Pattern = (text: string) => boolean;

/**
 * Reads a regular expression that has to match a whole text. It may have characters, `.`, classes (`[a-z]`, `\d`, `\w`, `\s`), groups, `|`, and the
 * repetitions `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}`. `^` at the start and `$` at the end mean nothing more. Returns a message if it cannot be read.
 */
export function parsePattern(source: string): Pattern | string {
  if (source.length > MAX_PATTERN) return `It has more than ${MAX_PATTERN} characters.`;
  const states: State[] = [];
  const text = source.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  let position = 0;
  let repetitions = 0;
  try {
    const build = readChoice();
    if (position < text.length) return `The ")" at character ${position + 1} closes nothing.`;
    const start = build(-1);
    return (candidate) => candidate.length <= MAX_TEXT && run(states, start, candidate);
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }

  /** Adds a state and gives its index. */
  function add(state: State): number {
    if (states.length >= MAX_STATES) throw new PatternError('Its repetitions are too many.');
    return states.push(state) - 1;
  }

  function readChoice(): Build {
    const choices = [readSequence()];
    while (text[position] === '|') {
      position++;
      choices.push(readSequence());
    }
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) return only;
    return (next) => add({ forks: choices.map((choice) => choice(next)) });
  }

  function readSequence(): Build {
    const parts: Build[] = [];
    while (position < text.length && text[position] !== '|' && text[position] !== ')') {
      parts.push(readRepetition(readAtom()));
    }
    return (next) => parts.reduceRight((after, part) => part(after), next);
  }

  function readAtom(): Build {
    const rest = text.slice(position);
    const group = /^\((\?:|(?!\?))/.exec(rest);
    if (group !== null) {
      position += group[0].length;
      const inner = readChoice();
      if (text[position] !== ')') throw new PatternError('A "(" is not closed.');
      position++;
      return inner;
    }
    const atom = /^(?:\[\^?\]?(?:\\.|[^\]\\])*\]|\\[dDwWsS]|\\[^a-zA-Z0-9]|[^\\[\](){}*+?|^$])/.exec(
      rest,
    )?.[0];
    if (atom === undefined) {
      throw new PatternError(`It cannot have "${rest.slice(0, 2)}" at character ${position + 1}.`);
    }
    position += atom.length;
    const test = toTest(atom);
    return (next) => add({ test, next });
  }

  function readRepetition(atom: Build): Build {
    const found = /^(?:[*+?]|\{(\d{1,3})(,(\d{1,3})?)?\})/.exec(text.slice(position));
    if (found === null) return atom;
    position += found[0].length;
    if (/^[*+?{]/.test(text.slice(position))) throw new PatternError('A repetition is repeated.');
    const [sign, from = '0', comma, to] = found;
    if (sign === '*') return star(atom);
    if (sign === '+') return repeat(atom, 1, star(atom));
    if (sign === '?') return repeat(atom, 0, optional(atom));
    const least = Number(from);
    if (comma === undefined) return repeat(atom, least);
    if (to === undefined) return repeat(atom, least, star(atom));
    if (Number(to) < least) throw new PatternError(`"${sign}" counts backwards.`);
    let rest: Build | undefined;
    for (let count = least; count < Number(to); count++) rest = optional(atom, rest);
    return repeat(atom, least, rest);
  }

  function star(atom: Build): Build {
    return (next) => {
      const forks = [next];
      const index = add({ forks });
      forks.push(atom(index));
      return index;
    };
  }

  function optional(atom: Build, after: Build = (next) => next): Build {
    return (next) => add({ forks: [next, atom(after(next))] });
  }

  function repeat(atom: Build, count: number, after: Build = (next) => next): Build {
    return (next) => {
      let first = after(next);
      for (let done = 0; done < count; done++) {
        // An empty group adds no state, so the repetitions are counted as well.
        if (++repetitions > MAX_STATES) throw new PatternError('Its repetitions are too many.');
        first = atom(first);
      }
      return first;
    };
  }
}

/** Builds the states of a part of the pattern, in front of the state `next`, and gives the index of the first. */
type Build = (next: number) => number;

class PatternError extends Error {}

/** A class of characters, tested by the engine of JavaScript: one character takes no time. */
function toTest(atom: string): (character: string) => boolean {
  try {
    const one = new RegExp(`^${atom}$`, 'su');
    return (character) => one.test(character);
  } catch {
    throw new PatternError(`It cannot have "${atom}".`);
  }
}

function run(states: readonly State[], start: number, text: string): boolean {
  let current = new Set<number>();
  follow(states, start, current);
  for (const character of text) {
    const next = new Set<number>();
    for (const index of current) {
      const state = states[index];
      if (state !== undefined && 'test' in state && state.test(character)) follow(states, state.next, next);
    }
    if (next.size === 0) return false;
    current = next;
  }
  return current.has(-1);
}

/** Adds the state, and the states that it forks into. Forks may lead back to themselves, so no state is added twice. */
function follow(states: readonly State[], start: number, reached: Set<number>): void {
  const open = [start];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const state = states[index];
    if (state !== undefined && 'forks' in state) open.push(...state.forks);
  }
}
