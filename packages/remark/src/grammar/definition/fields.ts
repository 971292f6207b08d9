import {
  CATEGORIES,
  type Category,
  type Diagnostic,
  IDENTITY_KINDS,
  type IdentityInput,
  type LearnInput,
  PERSONA_KINDS,
  type PersonaInput,
  type PersonaKind,
} from 'persona-registry';
import {
  DEFINED_FIELDS,
  type DefinedField,
  findDefinedField,
  fold,
  labelsOf,
  quote,
  suggest,
  suggestDefinedField,
} from 'persona-registry/text';
import { toError } from '../toProblem.js';
import {
  asLinks,
  asList,
  asParagraphs,
  asProse,
  asSentences,
  asText,
  type FieldValue,
} from './fieldValue.js';

/** Result of reading one field: the content as in the data file, or problems. */
export interface FieldResult<Content = unknown> {
  content?: Content;
  problems?: readonly Diagnostic[];
}

interface FieldReader<Content> {
  read(value: FieldValue): FieldResult<Content>;
  /** Whether the addresses of links in the value are used. */
  takesLinks?: true;
}

export interface Field extends FieldReader<unknown> {
  name: DefinedField;
  /** The first label is the one in cards, tables and messages. */
  labels: readonly string[];
}

const text: FieldReader<string> = { read: (value) => ({ content: asText(value) }) };
const list: FieldReader<string[]> = { read: (value) => ({ content: asList(value) }) };

const READERS: { readonly [Name in keyof PersonaInput]-?: FieldReader<PersonaInput[Name]> } & {
  readonly id: FieldReader<string>;
} = {
  name: text,
  team: text,
  interactsWith: list,
  services: list,
  processes: list,
  skills: list,
  learn: { read: readLearn, takesLinks: true },
  architectures: list,
  scope: text,
  dataAccess: { read: (value) => ({ content: asProse(value) }) },
  id: text,
  color: text,
  kind: { read: readKind },
  category: { read: readCategory },
  summary: text,
  aliases: list,
  duties: list,
  image: { read: readAddress, takesLinks: true },
  identity: { read: readIdentityField },
  sponsor: text,
  until: text,
  teams: list,
  responsibilities: { read: (value) => ({ content: asSentences(value) }) },
  description: { read: (value) => ({ content: asParagraphs(value) }) },
  wanted: { read: readWanted },
  requestUrl: { read: readAddress, takesLinks: true },
  replacedBy: text,
};

export const fields: readonly Field[] = DEFINED_FIELDS.map((name) => ({
  name,
  labels: labelsOf(name),
  ...READERS[name],
}));

const byName = new Map(fields.map((field) => [field.name, field]));

export function findField(label: string): Field | undefined {
  const name = findDefinedField(label);
  return name && byName.get(name);
}

/** One label per field, for messages. */
export const validLabels: readonly string[] = fields.flatMap(({ labels }) => labels.slice(0, 1));

/** Returns the label that an unknown one was probably meant to be. */
export const suggestLabel = (label: string): string | undefined => suggestDefinedField(label)?.label;

function readLearn(value: FieldValue): FieldResult<LearnInput[]> {
  const { links, otherItems } = asLinks(value);
  const problems = otherItems.map((item) =>
    toError('learning-without-link', `${quote(item)} in ${quote(value.label)} is not a link.`, value.place, {
      hint: `Write it as [${item}](https://…).`,
    }),
  );
  return { ...(links.length > 0 && { content: links }), problems };
}

function readKind(value: FieldValue): FieldResult<PersonaKind> {
  const kindText = asText(value);
  if (kindText === undefined) return {};
  const content = PERSONA_KINDS.find((word) => word === kindText.toLowerCase());
  return content === undefined ? invalidValues(value, [kindText], PERSONA_KINDS) : { content };
}

/** Accepts `Generative AI` for `generative`. */
function readCategory(value: FieldValue): FieldResult<Category[]> {
  const words = asList(value) ?? [];
  const matches = words.map((word) =>
    CATEGORIES.find((category) => category === word.toLowerCase().replace(/ ai$/, '')),
  );
  const invalidWords = words.filter((_, index) => matches[index] === undefined);
  const content = matches.filter((word) => word !== undefined);
  return { ...(content.length > 0 && { content }), ...invalidValues(value, invalidWords, CATEGORIES) };
}

/** Reads `managed-identity (id-build-agent)`, or only the kind. */
function readIdentityField(value: FieldValue): FieldResult<IdentityInput> {
  const identityText = asText(value);
  if (identityText === undefined) return {};
  const [, word = '', name] = /^([^(]*?)\s*(?:\(([^()]*)\))?$/.exec(identityText) ?? [];
  const kind = IDENTITY_KINDS.find((candidate) => fold(candidate) === fold(word));
  if (kind === undefined) return invalidValues(value, [word || identityText], IDENTITY_KINDS);
  return { content: { kind, ...(name && { name: name.trim() }) } };
}

/** Reads `2`, or `2 people`. */
function readWanted(value: FieldValue): FieldResult<number> {
  const wanted = asText(value);
  if (wanted === undefined) return {};
  const count = /^\d+(?=$|\s)/.exec(wanted)?.[0];
  if (count !== undefined) return { content: Number(count) };
  return {
    problems: [
      toError(
        'unknown-field-value',
        `${quote(wanted)} is not a valid value of ${quote(value.label)}.`,
        value.place,
        {
          hint: 'Write a whole number: how many people should hold the persona.',
        },
      ),
    ],
  };
}

/** Reads an address: that of a link, or the text itself. */
function readAddress(value: FieldValue): FieldResult<string> {
  const url = value.lines.flat().find(({ link }) => link?.url)?.link?.url;
  return { content: url ?? asText(value) };
}

function invalidValues(
  { label, place }: FieldValue,
  words: readonly string[],
  valid: readonly string[],
): { problems: Diagnostic[] } {
  const problems = words.map((word) =>
    toError('unknown-field-value', `${quote(word)} is not a valid value of ${quote(label)}.`, place, {
      valid,
      suggestion: suggest(word, valid),
    }),
  );
  return { problems };
}
