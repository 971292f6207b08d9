import type { ContactLinkInput, LearnLinkInput } from '../model/data.js';

/** The JSON Schema keywords that the data file's schema uses. Every one needs a message in `toShapeDiagnostic`, so there are no others. */
export interface SchemaNode {
  $schema?: string;
  title?: string;
  description?: string;
  type?: SchemaType | readonly SchemaType[];
  /** The validator looks it up in `SCHEMA_FORMATS`. Editors know `date`, `duration` and `uuid`. */
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
  /** The branches differ in `type`. If several have the same type, the problems of the first are reported. Branches that are maps differ in their required keys. */
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
  | 'contact'
  | 'time-zone'
  | 'markdown'
  | 'name'
  | 'names'
  | 'own-name'
  | 'own-names'
  | 'operations'
  | 'template';

/** A text that is not blank. */
export const someText: SchemaNode = {
  type: 'string',
  pattern: '[^\\s\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]',
};

export function text(description: string, more: Partial<SchemaNode> = {}): SchemaNode {
  return { description, ...someText, ...more };
}

/** An id, name or alias that refers to an entry. */
export function nameText(description: string, more: Partial<SchemaNode> = {}): SchemaNode {
  return text(description, { format: 'name', ...more });
}

/** A list of names that an entry has itself, or one text with commas. */
export function ownNameList(description: string): SchemaNode {
  return textList(description, {
    anyOf: [
      { type: 'array', items: { ...someText, format: 'own-name' } },
      { type: 'string', format: 'own-names' },
    ],
  });
}

/** A name, as one of several forms. `someNames` is a text with a list of names. */
export const someName: SchemaNode = { ...someText, format: 'name' };
export const someNames: SchemaNode = { ...someText, format: 'names' };

export function oneOf(
  values: readonly string[],
  description: string,
  more: Partial<SchemaNode> = {},
): SchemaNode {
  return { description, type: 'string', enum: values, ...more };
}

/** One of the values, or a list of them in any form of list. */
export function someOf(
  values: readonly string[],
  description: string,
  more: Partial<SchemaNode> = {},
): SchemaNode {
  const value: SchemaNode = { type: 'string', enum: values };
  const word = `(?:${values.join('|')})`;
  const several: SchemaNode = {
    type: 'string',
    // The pattern needs only one pass, for any text.
    pattern: `^\\s*${word}(?:[ \\t\\r]*[,\\n][\\s,]*${word})*[\\s,]*$`,
  };
  // One value comes before several: editors complete this branch, and its problem is the one that is reported.
  return { description, anyOf: [value, { type: 'array', items: value }, several], ...more };
}

/** An ISO 8601 date. */
export function date(description: string, example = '2027-03-31'): SchemaNode {
  return text(description, { format: 'date', examples: [example] });
}

/** A list of texts, or one text with commas. */
export function textList(description: string, more: Partial<SchemaNode> = {}): SchemaNode {
  return {
    description: `${description} A list, or one text with commas or line breaks (commas inside quotes or parentheses do not split).`,
    // The list comes first: the validator makes an error for each branch that does not fit, and most long fields are lists.
    anyOf: [{ type: 'array', items: someText }, { type: 'string' }],
    ...more,
  };
}

/** A list of references, or one text with commas. */
export function nameList(description: string, more: Partial<SchemaNode> = {}): SchemaNode {
  return textList(description, {
    anyOf: [
      { type: 'array', items: someName },
      { type: 'string', format: 'names' },
    ],
    ...more,
  });
}

export function link(description: string): SchemaNode {
  return {
    description: `${description} An http, https or mailto address without passwords and keys, or a path of the site that begins with \`/\`.`,
    type: 'string',
    format: 'link',
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

export function image(example: string): SchemaNode {
  return text('Picture: a path of the static folder that begins with `/`, or an https address.', {
    format: 'image',
    examples: [example],
  });
}

/** Contacts: a list of labelled addresses, or a map from labels to addresses. */
export function contacts(description: string): SchemaNode {
  const address: SchemaNode = { ...someText, format: 'contact' };
  return {
    description: `${description} A map from labels to addresses, or a list of \`{ label, url }\`. An address is a link, a mail address, or \`tel:\` with a number.`,
    anyOf: [
      {
        type: 'array',
        items: {
          anyOf: [
            address,
            {
              type: 'object',
              properties: {
                label: text('What it is, in a word or two.', { examples: ['Chat'] }),
                url: { description: 'The address.', ...address },
              } satisfies SchemasOf<ContactLinkInput>,
              required: ['label', 'url'],
              additionalProperties: false,
            },
          ],
        },
      },
      { type: 'object', additionalProperties: address },
      address,
    ],
    examples: [{ Mail: 'ada@example.org', Chat: 'https://chat.example.org/ada' }],
  };
}

/** A schema for each field of an input type. A field that only one of the two has does not compile. */
export type SchemasOf<Input> = Readonly<Record<keyof Input, SchemaNode>>;
type RequiredKeys<Input> = {
  [Key in keyof Input]-?: object extends Pick<Input, Key> ? never : Key;
}[keyof Input];

/** A map with exactly the keys of its input type. The required keys are named again in the last argument. */
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

/** Entries keyed by id. An entry may be empty, unless one of its keys is required. */
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
/** What a page or a full card shows as paragraphs. */
export const markdown = (description: string): SchemaNode =>
  text(`${description} Markdown: paragraphs, lists, links, emphasis and code, without HTML.`, {
    format: 'markdown',
  });
export const aliases = ownNameList(
  'Further names that a reference may use: other spellings, former names, old ids.',
);

/** The name of an entry that need not have one. */
export function name(example: string): SchemaNode {
  return text('Name to show. Default: the id.', { format: 'own-name', examples: [example] });
}
