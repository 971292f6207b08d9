import type { LearnLinkInput } from '../model/data.js';

/** The JSON Schema keywords that the data file's schema uses, and no others, so that every one has a sentence in `toSchemaDiagnostics`. */
export interface SchemaNode {
  $schema?: string;
  title?: string;
  description?: string;
  type?: SchemaType | readonly SchemaType[];
  /** Looked up by the validator in `SCHEMA_FORMATS`; editors know `date`, `duration` and `uuid`. */
  format?: SchemaFormat;
  enum?: readonly string[];
  const?: string | boolean;
  pattern?: string;
  minimum?: number;
  properties?: Readonly<Record<string, SchemaNode>>;
  required?: readonly string[];
  additionalProperties?: SchemaNode | boolean;
  propertyNames?: SchemaNode;
  items?: SchemaNode;
  /** The branches differ in `type`, or the first of a type is the one whose problems are told; those that are maps differ in what they require. */
  anyOf?: readonly SchemaNode[];
  default?: unknown;
  examples?: readonly unknown[];
}
export type SchemaType = 'string' | 'boolean' | 'integer' | 'array' | 'object' | 'null';
export type SchemaFormat =
  | 'date'
  | 'duration'
  | 'uuid'
  | 'link'
  | 'image'
  | 'learn-link'
  | 'name'
  | 'names'
  | 'template';

/** A text with something in it. */
export const someText: SchemaNode = { type: 'string', pattern: '\\S' };

export function text(description: string, more: Partial<SchemaNode> = {}): SchemaNode {
  return { description, ...someText, ...more };
}

/** A name, or an id, name or alias that refers to one. */
export function nameText(description: string, more: Partial<SchemaNode> = {}): SchemaNode {
  return text(description, { format: 'name', ...more });
}

/** A name among other forms, and a list of names. */
export const someName: SchemaNode = { ...someText, format: 'name' };
export const someNames: SchemaNode = { ...someText, format: 'names' };

export function oneOf(
  values: readonly string[],
  description: string,
  more: Partial<SchemaNode> = {},
): SchemaNode {
  return { description, type: 'string', enum: values, ...more };
}

/** One of the values, or a list of them in any form that lists have. */
export function someOf(
  values: readonly string[],
  description: string,
  more: Partial<SchemaNode> = {},
): SchemaNode {
  const value: SchemaNode = { type: 'string', enum: values };
  const word = `(?:${values.join('|')})`;
  const several: SchemaNode = {
    type: 'string',
    // Ends in one pass, whatever the text.
    pattern: `^\\s*${word}(?:[ \\t\\r]*[,\\n][\\s,]*${word})*[\\s,]*$`,
  };
  // One value before several: it is what editors complete, and whose problem is told.
  return { description, anyOf: [value, { type: 'array', items: value }, several], ...more };
}

/** A list of texts, or one text with commas. */
export function textList(description: string, more: Partial<SchemaNode> = {}): SchemaNode {
  return {
    description: `${description} A list, or one text with commas or line breaks (commas inside quotes or parentheses do not split).`,
    // The list first: a form that does not fit costs the validator an error, and long lists are the rule.
    anyOf: [{ type: 'array', items: someText }, { type: 'string' }],
    ...more,
  };
}

/** The same of names. */
export function nameList(description: string, more: Partial<SchemaNode> = {}): SchemaNode {
  return textList(description, {
    anyOf: [
      { type: 'array', items: someName },
      { type: 'string', format: 'names' },
    ],
    ...more,
  });
}

export function link(description: string, more: Partial<SchemaNode> = {}): SchemaNode {
  return {
    description: `${description} An http, https or mailto address without passwords and keys, or a path of the site that begins with \`/\`.`,
    type: 'string',
    format: 'link',
    ...more,
  };
}

const learnItem: SchemaNode = {
  anyOf: [
    { type: 'string', format: 'learn-link' },
    {
      type: 'object',
      properties: {
        title: text('Title to show. Default: the host and last part of the address.'),
        url: link('Where it leads.'),
      } satisfies SchemasOf<LearnLinkInput>,
      required: ['url'],
      additionalProperties: false,
    },
  ],
};

export function learn(description: string): SchemaNode {
  return {
    description: `${description} An address, a link \`[title](address)\`, or \`{ title, url }\`; one, or a list.`,
    anyOf: [...(learnItem.anyOf ?? []), { type: 'array', items: learnItem }],
    examples: [
      [{ title: 'Python', url: 'https://learn.microsoft.com/en-us/training/paths/python-language/' }],
    ],
  };
}

/** A schema for each field of an input type and for nothing else: a field that only one of the two has does not compile. */
export type SchemasOf<Input> = Readonly<Record<keyof Input, SchemaNode>>;
type RequiredKeys<Input> = {
  [Key in keyof Input]-?: object extends Pick<Input, Key> ? never : Key;
}[keyof Input];

/** A map with exactly the keys of its input type; those that the type requires are named once more. */
export function map<Input extends object>(
  description: string,
  properties: SchemasOf<Input>,
  ...[required]: [RequiredKeys<Input>] extends [never] ? [] : [Readonly<Record<RequiredKeys<Input>, true>>]
): SchemaNode {
  return {
    description,
    type: 'object',
    properties,
    required: Object.keys(required ?? {}),
    additionalProperties: false,
  };
}

/** Entries keyed by id. An entry that says nothing may be left empty, unless something in it is required. */
export function entriesById(description: string, entry: SchemaNode, idPattern: string): SchemaNode {
  const mayBeEmpty = entry.required === undefined || entry.required.length === 0;
  return {
    description,
    type: 'object',
    propertyNames: { pattern: idPattern },
    additionalProperties: mayBeEmpty ? { ...entry, type: ['object', 'null'] } : entry,
  };
}

export const description = text('One or two sentences about it.');
export const aliases = nameList(
  'Further names that a reference may use: other spellings, former names, old ids.',
);

/** The name of an entry that may do without one. */
export function name(example: string): SchemaNode {
  return nameText('Name to show. Default: the id.', { examples: [example] });
}
