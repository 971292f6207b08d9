import { Lexer } from 'yaml';

/** One token of a YAML text. */
export interface YamlToken {
  kind: 'plain' | 'comment' | 'space' | 'newline' | 'sign';
  text: string;
  offset: number;
}

/** The mark that the lexer puts before the text of a plain scalar, and before a text below `|` or `>`. */
const SCALAR = '\x1f';
/** Marks of the lexer without any characters in the text: the beginning of a document, an unexpected end. */
const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18']);
const BLOCK = /^[|>]/;

/**
 * The tokens of a YAML text with their offsets. The text need not be valid. Slower than the parser for values, so only for texts that are known to be
 * suspicious. Texts below `|` and `>` have the kind `sign`, because they have no comments or keys.
 */
export function* scanYaml(text: string): Generator<YamlToken> {
  let offset = 0;
  let isScalar = false;
  let isBlock = false;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    if (token === SCALAR) {
      isScalar = true;
      continue;
    }
    const kind = isScalar ? (isBlock ? 'sign' : 'plain') : kindOf(token);
    yield { kind, text: token, offset };
    if (kind !== 'space' && kind !== 'newline' && kind !== 'comment')
      isBlock = !isScalar && BLOCK.test(token);
    isScalar = false;
    offset += token.length;
  }
}

function kindOf(token: string): YamlToken['kind'] {
  if (token.startsWith('#')) return 'comment';
  if (/^\r?\n$/.test(token)) return 'newline';
  return token.trim() === '' ? 'space' : 'sign';
}
