import {
  CATEGORIES,
  type Category,
  type Diagnostic,
  IDENTITY_KINDS,
  type IdentityInput,
  type LearnInput,
  PERSONA_FIELDS,
  PERSONA_KINDS,
  type PersonaInput,
  type PersonaKind,
} from 'persona-registry';
import { fold, quote, suggest } from 'persona-registry/text';
import { toError } from '../toProblem.js';
import { asLinks, asList, asProse, asText, type FieldValue } from './fieldValue.js';

/** Result of reading one field: the content as in the data file, or problems. */
export interface FieldResult<Content = unknown> {
  content?: Content;
  problems?: readonly Diagnostic[];
}

interface FieldReader<Content> {
  /** Other spellings of the field's label, from the cards and tables of the article and our own. Compared without case and punctuation. */
  spellings: readonly string[];
  read(value: FieldValue): FieldResult<Content>;
  /** Whether the addresses of links in the value are used. */
  takesLinks?: true;
}

export interface Field extends Pick<FieldReader<unknown>, 'read' | 'takesLinks'> {
  name: keyof PersonaInput | 'id';
  /** The first label is the one in cards, tables and messages. */
  labels: readonly string[];
}

const text = (...spellings: string[]): FieldReader<string> => ({
  spellings,
  read: (value) => ({ content: asText(value) }),
});

const list = (...spellings: string[]): FieldReader<string[]> => ({
  spellings,
  read: (value) => ({ content: asList(value) }),
});

/** Fields in the order of the article's cards, then of its table, then our own fields. */
const READERS: { readonly [Name in keyof PersonaInput]-?: FieldReader<PersonaInput[Name]> } & {
  readonly id: FieldReader<string>;
} = {
  name: text('Persona', 'Persona name'),
  team: text('Area or Team', 'Team or Area', 'Area'),
  interactsWith: list(
    'Primary interaction',
    'Primary interactions',
    'Interaction',
    'Interactions',
    'Interacts with',
    'Interacts primarily with',
    'Works with',
  ),
  services: list(
    'Services & Security Access Needed',
    'Services & Security Access',
    'Services & Access',
    'Security Access on services',
    'Security Access Needed',
    'Service',
    'Services Needed',
    'Azure services',
    'Tools',
  ),
  processes: list('Process'),
  skills: list('Skills Needed', 'Skill'),
  learn: {
    spellings: [
      'Links to Microsoft Learn',
      'Link to Microsoft Learn',
      'Microsoft Learn',
      'Link to education',
      'Links to education',
      'Education',
      'Learning',
      'Learning links',
      'Links',
    ],
    read: readLearn,
    takesLinks: true,
  },
  architectures: list('Related Architecture', 'Related Architectures', 'Architecture'),
  scope: text(),
  dataAccess: {
    spellings: ['Security Access on Data', 'Data access', 'Access on data'],
    read: (value) => ({ content: asProse(value) }),
  },
  id: text('Persona ID'),
  color: text('Colour'),
  kind: { spellings: ['Type', 'Persona kind'], read: readKind },
  category: { spellings: ['Categories', 'AI category'], read: readCategory },
  summary: text('Description'),
  aliases: list('Aliases', 'Alias'),
  duties: list('Duty'),
  image: { spellings: ['Picture'], read: readImage, takesLinks: true },
  identity: { spellings: [], read: readIdentityField },
  sponsor: text(),
};

/** Labels of cards and tables. The fields below have none there. */
const LABELS: Record<Field['name'], { label: string }> = {
  ...PERSONA_FIELDS,
  name: { label: 'Name' },
  color: { label: 'Color' },
  image: { label: 'Image' },
  identity: { label: 'Identity' },
};

export const fields: readonly Field[] = (Object.keys(READERS) as Field['name'][]).map((name) => {
  const { spellings, ...reader } = READERS[name];
  return { name, labels: [LABELS[name].label, ...spellings], ...reader };
});

const byLabel = new Map(
  fields.flatMap((field) => [field.name, ...field.labels].map((label) => [fold(label), field] as const)),
);

export const findField = (label: string): Field | undefined => byLabel.get(fold(label));

/** One label per field, for messages. */
export const validLabels: readonly string[] = fields.flatMap(({ labels }) => labels.slice(0, 1));

/** Returns the most similar valid spelling of an unknown label. */
export const suggestLabel = (label: string): string | undefined =>
  suggest(
    label,
    fields.flatMap(({ labels }) => labels),
  );

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

function readImage(value: FieldValue): FieldResult<string> {
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
