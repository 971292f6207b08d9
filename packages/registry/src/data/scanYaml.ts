import { Lexer } from 'yaml';

/** One token of a YAML text. */
export interface YamlToken {
  kind: 'plain' | 'comment' | 'space' | 'newline' | 'sign';
  text: string;
  offset: number;
}

/** What the lexer puts before the text of a plain scalar, or of one below `|` and `>`. */
const SCALAR = '\x1f';
/** Marks of the lexer that stand for nothing in the text: the beginning of a document, an unexpected end. */
const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18']);
const BLOCK = /^[|>]/;

/**
 * The tokens of a YAML text that need not be valid, with offsets. Slower than the parser that makes values: for texts that are known to have
 * something to look for. Texts below `|` and `>` are signs here: nothing in them is a comment or a key.
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
