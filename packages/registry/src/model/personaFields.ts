import type { PersonaInput } from './data.js';
import type { CardVariant } from './enums.js';
import type { FieldValues, ValueKind } from './fieldValues.js';

/** The names of a persona's fields for `columns` and `sort`: fields of the data file, and fields that the registry adds. */
export type PersonaField =
  | Exclude<keyof PersonaInput, 'name' | 'color' | 'image' | 'identity' | 'description' | 'requestUrl'>
  | 'persona'
  | 'id'
  | 'group'
  | 'people'
  | 'access';

export interface FieldDescription {
  /** Name of the field on cards, in table headings, and in definitions in Markdown. The theme translates it. */
  label: string;
  kind: ValueKind;
  /** The property of a card or row that holds the value. Default: the name of the field. */
  property?: string;
  /** The smallest card that has the field in its list. Absent if the card's head shows the field, or if no card shows it. */
  card?: CardVariant;
  /** Readers can filter the rows of a table or the cards of a gallery by its values. */
  choices?: true;
}

/**
 * Describes each field of a persona, for all code that shows, sorts or searches fields. The order is the order on a card. The browser loads this
 * table, so it is plain data and imports nothing.
 */
export const PERSONA_FIELDS = {
  persona: { label: 'Persona', kind: 'name' },
  team: { label: 'Team', kind: 'link', choices: true },
  teams: { label: 'Further teams', kind: 'links', card: 'full' },
  responsibilities: { label: 'Responsibilities', kind: 'sentences', card: 'full' },
  interactsWith: { label: 'Works mainly with', kind: 'links', card: 'full' },
  processes: { label: 'Processes', kind: 'partLinks', card: 'compact', choices: true },
  architectures: { label: 'Architectures', kind: 'partLinks', card: 'full', choices: true },
  scope: { label: 'Scope', kind: 'text', card: 'full' },
  id: { label: 'Id', kind: 'id', property: 'persona' },
  kind: { label: 'Kind', kind: 'personaKind', property: 'personaKind', choices: true },
  category: { label: 'Category', kind: 'categories', property: 'categories', card: 'row', choices: true },
  group: { label: 'Group', kind: 'link', choices: true },
  summary: { label: 'Summary', kind: 'text' },
  duties: { label: 'Duties', kind: 'links', card: 'full', choices: true },
  sponsor: { label: 'Sponsor', kind: 'link', card: 'full' },
  aliases: { label: 'Also known as', kind: 'texts' },
  /** Who holds the persona now. Only tables have it. */
  people: { label: 'People', kind: 'links' },
  wanted: { label: 'People wanted', kind: 'text', card: 'full' },
  until: { label: 'Until', kind: 'text', card: 'full' },
  replacedBy: { label: 'Replaced by', kind: 'link', card: 'full' },
  services: { label: 'Services', kind: 'services', choices: true },
  access: {
    label: 'Services and access',
    kind: 'access',
    property: 'services',
    card: 'full',
    choices: true,
  },
  dataAccess: { label: 'Access to data', kind: 'prose', card: 'full' },
  skills: { label: 'Skills', kind: 'tags', card: 'full', choices: true },
  /** The persona's own links. If they are few, the first links of its skills, services and processes are added. */
  learn: { label: 'Learn', kind: 'learn', card: 'full' },
} as const satisfies Record<PersonaField, FieldDescription>;

type Described<Field extends PersonaField> = (typeof PERSONA_FIELDS)[Field];
export type KindOf<Field extends PersonaField> = Described<Field>['kind'];
type PropertyOf<Field extends PersonaField> =
  Described<Field> extends { property: infer Property extends string } ? Property : Field;

type Values = { [Field in PersonaField as PropertyOf<Field>]: FieldValues[KindOf<Field>] };
type Lists = {
  [Property in keyof Values as Values[Property] extends readonly unknown[]
    ? Property
    : never]: Values[Property];
};
/** The values of all fields, by property. Lists may be empty; other unknown values are absent. */
export type PersonaValues = Lists & Partial<Omit<Values, keyof Lists>>;

/** The property of a card or row that holds the value of a field. */
export function propertyOf(field: PersonaField): keyof PersonaValues {
  const { property = field }: FieldDescription = PERSONA_FIELDS[field];
  return property as keyof PersonaValues;
}

/** The fields that a card has in its list. */
export type CardField = {
  [Field in PersonaField]: Described<Field> extends { card: CardVariant } ? Field : never;
}[PersonaField];
export const CARD_FIELDS = (Object.keys(PERSONA_FIELDS) as PersonaField[]).filter(
  (field): field is CardField => 'card' in PERSONA_FIELDS[field],
);

type ProseField = {
  [Field in PersonaField]: KindOf<Field> extends 'text' | 'prose' ? Field : never;
}[PersonaField];
/** The fields in which people write sentences. */
export const PROSE_FIELDS = (Object.keys(PERSONA_FIELDS) as PersonaField[]).filter(
  (field): field is ProseField => ['text', 'prose'].includes(PERSONA_FIELDS[field].kind),
);
