import type { PersonaInput } from '../model/data.js';
import { PERSONA_FIELDS } from '../model/personaFields.js';
import { fold } from './fold.js';
import { suggest } from './suggest.js';

/** A field that a definition of a persona may have. `id` is the key of its entry in a data file. */
export type DefinedField = keyof PersonaInput | 'id';

/** Labels of cards and tables. The fields after `PERSONA_FIELDS` have none there. */
const LABELS: Readonly<Record<DefinedField, { label: string }>> = {
  ...PERSONA_FIELDS,
  name: { label: 'Name' },
  color: { label: 'Color' },
  image: { label: 'Image' },
  identity: { label: 'Identity' },
  description: { label: 'About' },
  requestUrl: { label: 'Ask for access' },
};

/**
 * Other spellings of each field's label: from the cards and tables of *Introduction to Personas in AI*, from the persona template and cards of the
 * Azure Well-Architected Framework (learn.microsoft.com/azure/well-architected/ai/personas), and our own. The fields of the cards come first.
 */
const SPELLINGS: Readonly<Record<DefinedField, readonly string[]>> = {
  name: ['Persona', 'Persona name'],
  team: ['Area or Team', 'Team or Area', 'Area'],
  teams: ['Teams', 'Other teams', 'More teams', 'Also in'],
  responsibilities: ['Responsibility', 'Accountabilities'],
  interactsWith: [
    'Primary interaction',
    'Primary interactions',
    'Interaction',
    'Interactions',
    'Interacts with',
    'Interacts primarily with',
    'Works with',
  ],
  services: [
    'Services & Security Access Needed',
    'Services & Security Access',
    'Services & Access',
    'Security Access on services',
    'Security Access Needed',
    'Component access',
    'Components access',
    'Service access',
    'Services access',
    'Access to services',
    'Access to components',
    'Service',
    'Services Needed',
    'Azure services',
    'Tools',
  ],
  processes: ['Process'],
  skills: ['Skills Needed', 'Skill', 'Required skills', 'Skill set'],
  learn: [
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
  architectures: ['Related Architecture', 'Related Architectures', 'Architecture'],
  scope: [],
  dataAccess: ['Security Access on Data', 'Data access', 'Access on data'],
  id: ['Persona ID'],
  color: ['Colour'],
  kind: ['Type', 'Persona kind'],
  category: ['Categories', 'AI category'],
  summary: ['Description'],
  aliases: ['Aliases', 'Alias'],
  duties: ['Duty'],
  image: ['Picture'],
  identity: [],
  sponsor: [],
  until: ['Last day', 'End date', 'Valid until'],
  wanted: ['Wanted', 'Number of people'],
  requestUrl: ['Request access', 'Access request', 'How to get access'],
  replacedBy: ['Successor', 'Taken over by'],
  description: ['Details', 'Long description'],
};

/** Words of other templates. They may mean the field, so they get a suggestion only. */
const SIMILAR: Partial<Readonly<Record<DefinedField, readonly string[]>>> = {
  name: ['Role', 'Role name', 'Title', 'Job title', 'Position'],
  team: ['Department', 'Squad', 'Unit', 'Organisation', 'Organization', 'Group'],
  interactsWith: ['Collaborates with', 'Works closely with', 'Stakeholders', 'Contacts', 'Reports to'],
  services: [
    ...[
      'Components',
      'Component',
      'Access',
      'Permissions',
      'Roles',
      'RBAC',
      'Systems',
      'Technologies',
      'Tech stack',
    ],
    ...[
      'Applications',
      'Resources',
      'Azure resources',
      'Security access',
      'Access permissions',
      'Access requirements',
    ],
  ],
  processes: ['Activities', 'Workflows', 'Stages'],
  skills: ['Competencies', 'Competences', 'Expertise', 'Knowledge', 'Qualifications', 'Experience'],
  learn: ['Training', 'Trainings', 'Courses', 'Certifications', 'Resources to learn'],
  responsibilities: ['Tasks'],
  summary: ['Goal', 'Goals', 'Purpose', 'Mission', 'Bio', 'Overview'],
  aliases: ['Former names', 'Other names'],
  sponsor: ['Owner', 'Accountable', 'Responsible'],
  until: ['End', 'Ends', 'Expires', 'Expiry', 'Expiry date'],
  category: ['AI type', 'AI'],
};

export const DEFINED_FIELDS = Object.keys(SPELLINGS) as readonly DefinedField[];

/** All labels of a field. The first label is the one in cards, tables and messages. */
export const labelsOf = (field: DefinedField): readonly string[] => [
  LABELS[field].label,
  ...SPELLINGS[field],
];

// Labels win over keys: templates write "Description" for one sentence, which is the summary.
const byLabel = new Map([
  ...DEFINED_FIELDS.map((field) => [fold(field), field] as const),
  ...DEFINED_FIELDS.flatMap((field) => labelsOf(field).map((label) => [fold(label), field] as const)),
]);
const bySimilarWord = new Map(
  DEFINED_FIELDS.flatMap((field) => (SIMILAR[field] ?? []).map((word) => [fold(word), field] as const)),
);

/** Returns the field with that label. Case, spaces, punctuation and symbols around the label, such as a bullet or an emoji, do not matter. */
export const findDefinedField = (label: string): DefinedField | undefined =>
  byLabel.get(fold(label)) ?? byLabel.get(fold(withoutSymbols(label)));

/** Returns the field that an unknown label probably means, with the label to write. */
export function suggestDefinedField(label: string): { field: DefinedField; label: string } | undefined {
  const written = withoutSymbols(label);
  const similar = bySimilarWord.get(fold(written));
  if (similar !== undefined) return { field: similar, label: LABELS[similar].label };
  const nearest = suggest(written, DEFINED_FIELDS.flatMap(labelsOf));
  const field = nearest === undefined ? undefined : findDefinedField(nearest);
  return field === undefined || nearest === undefined ? undefined : { field, label: nearest };
}

const withoutSymbols = (label: string): string =>
  label.replace(/[\p{S}\p{Default_Ignorable_Code_Point}]+/gu, ' ').trim();
