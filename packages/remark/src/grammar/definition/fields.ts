import {
  CATEGORIES,
  type Diagnostic,
  fold,
  IDENTITY_KINDS,
  PERSONA_KINDS,
  type PersonaInput,
  quote,
  suggest,
} from 'persona-registry';
import { toError } from '../toProblem.js';
import { asLinks, asList, asProse, asText, type FieldValue } from './fieldValue.js';

/** What the value of one field gives: a part of a data-file entry, an id, or problems. */
export interface FieldResult {
  fields?: PersonaInput;
  id?: string;
  problems?: readonly Diagnostic[];
}

export interface Field {
  name: keyof PersonaInput | 'id';
  /** Spellings of the seed's cards and tables and our own; the first is shown in messages. Compared without case and punctuation. */
  labels: readonly string[];
  read(value: FieldValue): FieldResult;
  /** Whether the addresses of links in the value are used. */
  takesLinks?: true;
}

type Names<Value> = {
  [Name in keyof PersonaInput]-?: Value extends PersonaInput[Name] ? Name : never;
}[keyof PersonaInput];

const text = (name: Names<string>, ...labels: string[]): Field => ({
  name,
  labels,
  read: (value) => given(asText(value), (content) => ({ fields: { [name]: content } })),
});

const list = (name: Names<string[]>, ...labels: string[]): Field => ({
  name,
  labels,
  read: (value) => given(asList(value), (content) => ({ fields: { [name]: content } })),
});

/** In the order of the seed's cards, then of its table, then our own. */
export const fields: readonly Field[] = [
  text('name', 'Name', 'Persona', 'Persona name'),
  text('team', 'Team', 'Area or Team', 'Team or Area', 'Area'),
  list(
    'interactsWith',
    'Primary interaction',
    'Primary interactions',
    'Interaction',
    'Interactions',
    'Interacts with',
    'Interacts primarily with',
    'Works with',
    'Works mainly with',
  ),
  list(
    'services',
    'Services & Security Access Needed',
    'Services & Security Access',
    'Services & Access',
    'Security Access on services',
    'Security Access Needed',
    'Services',
    'Service',
    'Services Needed',
    'Azure services',
    'Tools',
  ),
  list('processes', 'Processes', 'Process'),
  list('skills', 'Skills Needed', 'Skills', 'Skill'),
  {
    name: 'learn',
    labels: [
      'Links to Microsoft Learn',
      'Link to Microsoft Learn',
      'Microsoft Learn',
      'Link to education',
      'Links to education',
      'Education',
      'Learn',
      'Learning',
      'Learning links',
      'Links',
    ],
    read: readLearn,
    takesLinks: true,
  },
  list('architectures', 'Related Architecture', 'Related Architectures', 'Architecture', 'Architectures'),
  text('scope', 'Scope'),
  {
    name: 'dataAccess',
    labels: ['Security Access on Data', 'Data access', 'Access on data', 'Access to data'],
    read: (value) => given(asProse(value), (dataAccess) => ({ fields: { dataAccess } })),
  },
  { name: 'id', labels: ['ID', 'Persona ID'], read: (value) => given(asText(value), (id) => ({ id })) },
  text('color', 'Color', 'Colour'),
  { name: 'kind', labels: ['Kind', 'Type', 'Persona kind'], read: readKind },
  { name: 'category', labels: ['Category', 'Categories', 'AI category'], read: readCategory },
  text('summary', 'Summary', 'Description'),
  list('aliases', 'Aliases', 'Alias', 'Also known as'),
  list('duties', 'Duties', 'Duty'),
  { name: 'image', labels: ['Image', 'Picture'], read: readImage, takesLinks: true },
  { name: 'identity', labels: ['Identity'], read: readIdentityField },
  text('sponsor', 'Sponsor'),
];

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

function given<T>(value: T | undefined, toResult: (value: T) => FieldResult): FieldResult {
  return value === undefined ? {} : toResult(value);
}

function readLearn(value: FieldValue): FieldResult {
  const { links, strays } = asLinks(value);
  const problems = strays.map((stray) =>
    toError('learning-without-link', `${quote(stray)} in ${quote(value.label)} is no link.`, value.place, {
      hint: `Write it as [${stray}](https://…).`,
    }),
  );
  return { ...(links.length > 0 && { fields: { learn: links } }), problems };
}

function readKind(value: FieldValue): FieldResult {
  return given(asText(value), (written) => {
    const kind = PERSONA_KINDS.find((word) => word === written.toLowerCase());
    return kind === undefined ? unknownWord(value, written, PERSONA_KINDS) : { fields: { kind } };
  });
}

/** `Generative AI` is as good as `generative`. */
function readCategory(value: FieldValue): FieldResult {
  const words = asList(value);
  if (words === undefined) return {};
  const found = words.map((word) =>
    CATEGORIES.find((category) => category === word.toLowerCase().replace(/ ai$/, '')),
  );
  const unknown = words.filter((_, index) => found[index] === undefined);
  const category = found.filter((word) => word !== undefined);
  return {
    ...(category.length > 0 && { fields: { category } }),
    problems: unknown.flatMap((word) => unknownWord(value, word, CATEGORIES).problems ?? []),
  };
}

/** `managed-identity (id-build-agent)`, or the kind alone. */
function readIdentityField(value: FieldValue): FieldResult {
  return given(asText(value), (written) => {
    const [, word = '', name] = /^([^(]*?)\s*(?:\(([^()]*)\))?$/.exec(written) ?? [];
    const kind = IDENTITY_KINDS.find((candidate) => fold(candidate) === fold(word));
    if (kind === undefined) return unknownWord(value, word || written, IDENTITY_KINDS);
    return { fields: { identity: { kind, ...(name && { name: name.trim() }) } } };
  });
}

function readImage(value: FieldValue): FieldResult {
  const linked = value.lines.flat().find(({ link }) => link?.url)?.link?.url;
  return given(linked ?? asText(value), (image) => ({ fields: { image } }));
}

function unknownWord(value: FieldValue, written: string, valid: readonly string[]): FieldResult {
  const problem = toError(
    'unknown-field-value',
    `${quote(written)} is no value of ${quote(value.label)}.`,
    value.place,
    {
      valid,
      suggestion: suggest(written, valid),
    },
  );
  return { problems: [problem] };
}
