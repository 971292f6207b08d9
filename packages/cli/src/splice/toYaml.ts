// yaml writes YAML, and knows which texts need quotes.
import { Document, isCollection, isScalar, visit } from 'yaml';

export const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Text of data in YAML: maps in block style, and short lists in one line. Links are one per line. */
export function toYaml(value: object, indent = 2): string {
  return toBlock(Object.entries(value), '', ' '.repeat(Math.max(indent, 2)), createScalars());
}

/** Writes scalars. Each text is written once, because an import has many equal ones, and the library needs long for each. */
interface Scalars {
  toKey(key: string): string;
  toValue(value: unknown): string;
  toItem(value: unknown): string;
}

/** A text may end with spaces of Unicode, which `trimEnd` would remove. */
export const withoutLastBreak = (text: string): string => text.replace(/\n$/, '');

/** A text of plain words, which stands for itself everywhere. It is no longer than a key without a question mark may be. */
const PLAIN_WORDS = /^(?!(?:true|false|null)$)[a-z][a-z0-9]*(?: [a-z0-9]+)*$/i;
const MAX_PLAIN = 200;
const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_PLAIN && PLAIN_WORDS.test(value);

function createScalars(): Scalars {
  const memo = (write: (value: unknown) => string) => {
    const known = new Map<unknown, string>();
    return (value: unknown): string => {
      if (isPlain(value)) return value;
      const text = known.get(value) ?? write(value);
      known.set(value, text);
      return text;
    };
  };
  const write = (value: object) => withoutLastBreak(new Document(value).toString(YAML_STYLE));
  return {
    toKey: memo((key) => write({ [String(key)]: 0 }).slice(0, -': 0'.length)),
    toValue: memo((value) => write({ a: value }).slice('a: '.length)),
    toItem: memo((value) => {
      const document = new Document([value]);
      if (isCollection(document.contents)) document.contents.flow = true;
      return withoutLastBreak(document.toString(YAML_STYLE)).slice(1, -1);
    }),
  };
}

function toBlock(entries: readonly [string, unknown][], pad: string, step: string, scalars: Scalars): string {
  let text = '';
  for (const [key, value] of entries) {
    const written = scalars.toKey(key);
    if (hasLines(value) || written.startsWith('?')) text += writeEntry(key, value, pad, step);
    else if (Array.isArray(value) && value.some((item) => typeof item === 'string' && item.includes('](')))
      text += `${pad}${written}:\n${value.map((item) => `${pad}${step}- ${toInline(item, scalars, false)}\n`).join('')}`;
    else if (isMap(value) && Object.keys(value).length > 0)
      text += `${pad}${written}:\n${toBlock(Object.entries(value), pad + step, step, scalars)}`;
    else text += `${pad}${written}: ${toInline(value, scalars, false)}\n`;
  }
  return text;
}

function toInline(value: unknown, scalars: Scalars, isItem: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => toInline(item, scalars, true)).join(', ')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${scalars.toItem(key)}: ${toInline(item, scalars, true)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  return isItem ? scalars.toItem(value) : scalars.toValue(value);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text of several lines is in it. Such a text depends on its indentation. Maps inside are written one by one. */
const hasLines = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\n');
  if (Array.isArray(value))
    return value.some((item) => hasLines(item) || (isMap(item) && hasLines(Object.entries(item))));
  return false;
};

function writeEntry(key: string, value: unknown, pad: string, step: string): string {
  const document = new Document({ [key]: value }, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      list.flow = !list.items.some((item) => isScalar(item) && String(item.value).includes(']('));
    },
  });
  // The flag `m` would see line breaks that YAML has not, such as the line separator of Unicode.
  return document.toString({ ...YAML_STYLE, indent: step.length }).replaceAll(/(^|\n)(?=[^\n])/g, `$1${pad}`);
}

/** The entries of a map in one line, without the braces around them: `name: A, team: B`. */
export function toFlowYaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, collection) {
      collection.flow = true;
    },
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document
    .toString(YAML_STYLE)
    .replace(/^\{[ \n]*|[ \n]*\}\n$/g, '')
    .replaceAll(/ *\n */g, ' ');
}
