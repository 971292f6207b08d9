import { quote } from '../lookup/quote.js';
import { GENERAL_HINT, INSTRUCTION_HINT } from './explainYamlError.js';
import type { SyntaxProblem } from './syntaxProblem.js';

/** What is no character of YAML (its `c-printable`). */
const NOT_PRINTABLE = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

type Explain = (words: RegExpExecArray, text: string, offset: number) => SyntaxProblem;

const TAG_HINT = 'Put a text that begins with ! in quotes, or delete the tag.';

/** Mistakes that only the first parser sees, by its words. */
const EXPLANATIONS: readonly (readonly [RegExp, Explain])[] = [
  [
    /^unidentified alias "(.*)"$/s,
    ([, name = ''], _, offset) => ({
      message: `"*${name}" stands for a value that is named "&${name}" above it, and there is none.`,
      hint: 'Put a text that begins with * in quotes.',
      offset: offset - name.length - 1,
    }),
  ],
  [
    /^unknown tag !<(.*)>$/s,
    ([, tag = ''], text, offset) => ({
      message: `The tag ${quote(toShortTag(tag))} is not one that persona data can have.`,
      hint: TAG_HINT,
      offset: findTag(tag, text, offset),
    }),
  ],
  [
    /^(?:cannot resolve a node with|unacceptable node kind for) !<(.*?)>/s,
    ([, tag = ''], text, offset) => ({
      message: `The value is not what its tag ${quote(toShortTag(tag))} says.`,
      hint: TAG_HINT,
      offset: findTag(tag, text, offset),
    }),
  ],
  [
    /non-printable|valid JSON character/,
    (_, text, offset) => {
      const found = text.search(NOT_PRINTABLE);
      return {
        message: `The file has the character ${toCodePoint(text, found)}, which YAML does not allow.`,
        hint: 'Delete it. Is it a text file? Save it as UTF-8.',
        offset: found === -1 ? offset : found,
      };
    },
  ],
  [
    /directive|YAML version/,
    (_, text, offset) => {
      const found = text.search(/^%/m);
      return {
        message: 'A line that begins with "%" is an instruction to the parser, and not one that it knows.',
        hint: INSTRUCTION_HINT,
        offset: found === -1 ? offset : found,
      };
    },
  ],
  [
    /maxTotalMergeKeys/,
    (_, __, offset) => ({
      message: 'Merge keys (<<) copy more than a million values.',
      hint: 'Write the values out, or use fewer merge keys.',
      offset,
    }),
  ],
  [
    /merge/,
    (_, __, offset) => ({
      message: 'The key "<<" takes over the entries of a map, and its value is none.',
      hint: 'Write an alias of a map: <<: *name. Put a key that is really called << in quotes.',
      offset,
    }),
  ],
];

/** What the first parser says, in words for who writes data. */
export function explainYamlReason(reason: string, text: string, offset: number): SyntaxProblem {
  for (const [words, explain] of EXPLANATIONS) {
    const match = words.exec(reason);
    if (match !== null) return explain(match, text, offset);
  }
  return { message: `This cannot be read as YAML: ${reason}.`, hint: GENERAL_HINT, offset };
}

function toCodePoint(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** As it is mostly written: `!!set` for `tag:yaml.org,2002:set`. */
function toShortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}

/** The parser tells where the value ends. */
function findTag(tag: string, text: string, end: number): number {
  const offset = text.lastIndexOf(toShortTag(tag), end);
  return offset === -1 ? end : offset;
}
