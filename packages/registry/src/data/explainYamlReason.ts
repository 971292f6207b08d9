import { quote } from '../lookup/quote.js';
import { GENERAL_HINT, INSTRUCTION_HINT } from './explainYamlError.js';
import type { SyntaxProblem } from './syntaxProblem.js';

/** Characters that YAML does not allow (all except its `c-printable`). */
const NOT_PRINTABLE = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

type Explain = (words: RegExpExecArray, text: string, offset: number) => SyntaxProblem;

const TAG_HINT = 'Put a text that begins with ! in quotes, or delete the tag.';

/** Explanations of mistakes that only js-yaml finds, by its messages. */
const EXPLANATIONS: readonly (readonly [RegExp, Explain])[] = [
  [
    /^unidentified alias "(.*)"$/s,
    ([, name = ''], _, offset) => ({
      message: `"*${name}" repeats a value that is named "&${name}" above it, but there is no such value.`,
      hint: 'Put a text that begins with * in quotes.',
      offset: offset - name.length - 1,
    }),
  ],
  [
    /^unknown tag !<(.*)>$/s,
    ([, tag = ''], text, offset) => ({
      message: `The tag ${quote(toShortTag(tag))} is not valid in persona data.`,
      hint: TAG_HINT,
      offset: findTag(tag, text, offset),
    }),
  ],
  [
    /^(?:cannot resolve a node with|unacceptable node kind for) !<(.*?)>/s,
    ([, tag = ''], text, offset) => ({
      message: `The value does not have the type of its tag ${quote(toShortTag(tag))}.`,
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
        hint: 'Delete it. If the file is a text file, save it as UTF-8.',
        offset: found === -1 ? offset : found,
      };
    },
  ],
  [
    /directive|YAML version/,
    (_, text, offset) => {
      const found = text.search(/^%/m);
      return {
        message:
          'A line that begins with "%" is an instruction to the parser, but the parser does not know this one.',
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
      message: 'The key "<<" copies the entries of a map, but its value is not a map.',
      hint: 'Write an alias of a map: <<: *name. If << is really the name of a key, put it in quotes.',
      offset,
    }),
  ],
];

/** A message of js-yaml, in words for authors of data. */
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

/** The usual form of a tag: `!!set` for `tag:yaml.org,2002:set`. */
function toShortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}

/** Offset of the tag. The parser gives only the end of its value. */
function findTag(tag: string, text: string, end: number): number {
  const offset = text.lastIndexOf(toShortTag(tag), end);
  return offset === -1 ? end : offset;
}
