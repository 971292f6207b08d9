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

/** What the value of one field gives: what the data file would say, or problems. */
export interface FieldResult<Content = unknown> {
  content?: Content;
  problems?: readonly Diagnostic[];
}

interface FieldReader<Content> {
  /** Spellings besides the field's label, from the cards and tables of the article and our own. Compared without case and punctuation. */
  spellings: readonly string[];
  read(value: FieldValue): FieldResult<Content>;
  /** Whether the addresses of links in the value are used. */
  takesLinks?: true;
}

export interface Field extends Pick<FieldReader<unknown>, 'read' | 'takesLinks'> {
  name: keyof PersonaInput | 'id';
  /** The first is the one that cards and tables show, and messages. */
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

/** In the order of the article's cards, then of its table, then our own. */
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

/** A definition has the labels that cards and tables show; the rest of it shows under none. */
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

/** The label to show for each field. */
export const validLabels: readonly string[] = fields.flatMap(({ labels }) => labels.slice(0, 1));

/** The spelling that an unknown label was most likely meant to be. */
export const suggestLabel = (label: string): string | undefined =>
  suggest(
    label,
    fields.flatMap(({ labels }) => labels),
  );

function readLearn(value: FieldValue): FieldResult<LearnInput[]> {
  const { links, strays } = asLinks(value);
  const problems = strays.map((stray) =>
    toError('learning-without-link', `${quote(stray)} in ${quote(value.label)} is no link.`, value.place, {
      hint: `Write it as [${stray}](https://…).`,
    }),
  );
  return { ...(links.length > 0 && { content: links }), problems };
}

function readKind(value: FieldValue): FieldResult<PersonaKind> {
  const written = asText(value);
  if (written === undefined) return {};
  const content = PERSONA_KINDS.find((word) => word === written.toLowerCase());
  return content === undefined ? unknownWords(value, [written], PERSONA_KINDS) : { content };
}

/** `Generative AI` is as good as `generative`. */
function readCategory(value: FieldValue): FieldResult<Category[]> {
  const words = asList(value) ?? [];
  const found = words.map((word) =>
    CATEGORIES.find((category) => category === word.toLowerCase().replace(/ ai$/, '')),
  );
  const unknown = words.filter((_, index) => found[index] === undefined);
  const content = found.filter((word) => word !== undefined);
  return { ...(content.length > 0 && { content }), ...unknownWords(value, unknown, CATEGORIES) };
}

/** `managed-identity (id-build-agent)`, or the kind alone. */
function readIdentityField(value: FieldValue): FieldResult<IdentityInput> {
  const written = asText(value);
  if (written === undefined) return {};
  const [, word = '', name] = /^([^(]*?)\s*(?:\(([^()]*)\))?$/.exec(written) ?? [];
  const kind = IDENTITY_KINDS.find((candidate) => fold(candidate) === fold(word));
  if (kind === undefined) return unknownWords(value, [word || written], IDENTITY_KINDS);
  return { content: { kind, ...(name && { name: name.trim() }) } };
}

function readImage(value: FieldValue): FieldResult<string> {
  const linked = value.lines.flat().find(({ link }) => link?.url)?.link?.url;
  return { content: linked ?? asText(value) };
}

function unknownWords(
  { label, place }: FieldValue,
  words: readonly string[],
  valid: readonly string[],
): { problems: Diagnostic[] } {
  const problems = words.map((word) =>
    toError('unknown-field-value', `${quote(word)} is no value of ${quote(label)}.`, place, {
      valid,
      suggestion: suggest(word, valid),
    }),
  );
  return { problems };
}
