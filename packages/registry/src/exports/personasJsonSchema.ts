import {
  ACCESS_DETAILS,
  ASSIGNMENTS,
  CATEGORIES,
  CONTACT_KINDS,
  IDENTITY_KINDS,
  LEVELS,
  LOOPS,
  PEOPLE_DETAILS,
  PERSONA_KINDS,
  PLANES,
  type Plane,
  REVIEW_RESULTS,
  ROLE_ORIGINS,
  SCOPE_KINDS,
  SEPARATION_KINDS,
  TIERS,
} from '../model/enums.js';
import { ENTITY_KINDS, type EntityKind, isKindWith, KINDS, type Section } from '../model/kinds.js';
import type {
  Baseline,
  Component,
  ContactLink,
  Entity,
  Grant,
  HeldPersona,
  Identity,
  Meeting,
  Membership,
  NoAccess,
  Registry,
  Review,
  Stage,
  System,
} from '../model/registry.js';
import { ID_PATTERN, PERSON_ID_PATTERN } from '../values/ids.js';

/** A JSON Schema. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const id: Schema = { type: 'string', pattern: ID_PATTERN };
const personId: Schema = { type: 'string', pattern: PERSON_ID_PATTERN };
const text: Schema = { type: 'string' };
const date: Schema = { type: 'string', description: 'ISO 8601 date.' };
const flag: Schema = { type: 'boolean' };

const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description && { description }),
});
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values });
const reference = (kind: string): Schema => ({ ...id, description: `Id of ${kind}.` });
const personReference = (who: string): Schema => ({ ...personId, description: `Id of ${who}.` });
const references = (kind: string): Schema => list(id, `Ids of ${kind}.`);

/** The fields of an entry except id, name, aliases and order. A new field of the registry does not compile until it is described here. */
type Fields<T> = Required<Record<Exclude<keyof T, keyof Entity>, Schema>>;
interface Description<T> {
  readonly fields: Fields<T>;
  readonly required?: readonly (keyof Fields<T> & string)[];
}
type EntityOf<Kind extends EntityKind> = Registry[(typeof KINDS)[Kind]['section']][string];

/** An object with these properties and no others. `required` has the names of the required ones. */
const object = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  description?: string,
): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...(description && { description }),
});

/** An entry with id, name and aliases. */
const entity = (
  { fields, required = [] }: { fields: Readonly<Record<string, Schema>>; required?: readonly string[] },
  more: Readonly<Record<string, Schema>> = {},
): Schema => {
  const aliases = list(text, 'Other names, former ones included.');
  return object({ id, name: text, aliases, ...more, ...fields }, ['id', 'name', 'aliases', ...required]);
};

/** The address of an entry whose kind has pages. */
const page = {
  href: {
    type: 'string',
    pattern: '^/',
    description: 'Site path of its page, or of its place in a list, without base URL.',
  },
};

const learn = list(object({ title: text, url: text }, ['title', 'url']), 'Links for learning.');
const exceptions = list(
  object({ rule: text, reason: text, by: text, until: date }, ['rule', 'reason']),
  'Accepted findings, with reasons. Empty with public access details.',
);
const partRef = object({ id, parts: list(text, 'Ids of stages, loops or components.') }, ['id', 'parts']);
// A contact may be a person, whose id has other characters. These ids have those of all kinds.
const contact = object({ text, kind: oneOf(CONTACT_KINDS), id: personId }, ['text']);
const level = oneOf(LEVELS);
const cell = {
  persona: reference('a persona'),
  service: reference('a service'),
  environment: reference('an environment, or `all` for a service without environments'),
  sameAs: reference('the environment that this one repeats'),
};

const grantFields: Required<Record<keyof Grant, Schema>> = {
  ...cell,
  role: reference('a role'),
  formerName: { ...text, description: 'The former name that the data uses for the role.' },
  scope: { ...text, description: 'Only with full access details.' },
  scopeKind: { ...oneOf(SCOPE_KINDS), description: 'What the scope is. Only with public access details.' },
  assignment: oneOf(ASSIGNMENTS),
  from: { ...date, description: 'First day, ISO 8601.' },
  until: {
    ...date,
    description: 'Last day, ISO 8601: the earliest of the ends of the grant and of what gives it.',
  },
  baseline: reference('the baseline that gives it'),
  activation: object(
    {
      maxDuration: { ...text, description: 'ISO 8601 duration.' },
      approver: reference('a persona'),
      require: list(text),
    },
    ['require'],
  ),
  condition: text,
  why: text,
  evidence: list(text, 'Empty with public access details.'),
  exceptions,
};
const grant = object(
  grantFields,
  ['persona', 'service', 'environment', 'role', 'assignment', 'evidence', 'exceptions'],
  'One role assignment.',
);

const contacts = list(
  object({ label: text, url: text } satisfies Required<Record<keyof ContactLink, Schema>>, ['label', 'url']),
  'Ways to reach them.',
);
const markdown: Schema = { ...text, description: 'Markdown without HTML.' };
const organisation = {
  parent: reference('the group of which it is a part'),
  lead: personReference('the person who leads it'),
  description: markdown,
  image: text,
  contacts,
  links: learn,
  meetings: list(
    object({ name: text, when: text, where: text } satisfies Required<Record<keyof Meeting, Schema>>, [
      'name',
    ]),
    'Regular meetings.',
  ),
};

const descriptions: { readonly [Kind in EntityKind]: Description<EntityOf<Kind>> } = {
  environment: { fields: { tier: oneOf(TIERS) }, required: ['tier'] },
  group: { fields: organisation, required: ['contacts', 'links', 'meetings'] },
  team: {
    fields: {
      ...organisation,
      parent: reference('the team of which it is a part'),
      group: reference('a group'),
    },
    required: ['contacts', 'links', 'meetings'],
  },
  process: {
    fields: {
      description: text,
      learn,
      stages: list(
        entity({
          fields: { loop: oneOf(LOOPS), services: references('services'), description: text },
          required: ['services'],
        } satisfies Description<Stage>),
      ),
    },
    required: ['learn', 'stages'],
  },
  architecture: {
    fields: {
      description: text,
      learn,
      components: list(
        entity({
          fields: { services: references('services'), description: text },
          required: ['services'],
        } satisfies Description<Component>),
      ),
      flows: list(object({ from: id, to: id, label: text }, ['from', 'to'])),
    },
    required: ['learn', 'components', 'flows'],
  },
  system: {
    fields: {
      eligible: { ...flag, description: 'Whether an assignment can be eligible.' },
      planes: list(oneOf(PLANES)),
      roleId: { ...text, description: 'A regular expression for a whole native id of a role.' },
      url: text,
      from: {
        ...oneOf(['data', 'catalogue'] satisfies System['from'][]),
        description: 'Whether the data declares it, or the product knows it.',
      },
    },
    required: ['eligible', 'planes', 'from'],
  },
  service: {
    fields: {
      description: text,
      systems: references('the systems that govern access'),
      url: text,
      learn,
      contact,
      owner: { ...contact, description: 'Who answers for the access.' },
      requestUrl: { ...text, description: 'Where to ask for access.' },
      scopes: {
        type: 'object',
        additionalProperties: text,
        description: 'By environment. Empty with public access details.',
      },
      scopeKinds: {
        type: 'object',
        additionalProperties: oneOf(SCOPE_KINDS),
        description: 'What the scopes are, by environment. Only with public access details.',
      },
      environments: list(
        id,
        'Ids of the environments in which it exists; only `all` for a service without environments.',
      ),
      reviews: list(
        object(
          {
            date,
            by: contact,
            result: oneOf(REVIEW_RESULTS),
            evidence: list(text, 'Empty with public access details.'),
          } satisfies Required<Record<keyof Review, Schema>>,
          ['date', 'result', 'evidence'],
        ),
        'Access reviews, the latest first.',
      ),
      reviewed: { ...date, description: 'Day of the latest review, ISO 8601.' },
      reviewEvery: { ...text, description: 'ISO 8601 duration.' },
      within: reference('the service that contains this one'),
      provider: { ...text, description: 'Azure resource provider.' },
      keyAccess: oneOf(['disabled']),
    },
    required: ['systems', 'learn', 'scopes', 'environments', 'reviews'],
  },
  role: {
    fields: {
      system: reference('the system that knows the role'),
      roleDefinitionId: {
        ...text,
        description: 'GUID of the role definition, or the native id of the role.',
      },
      formerNames: list(text),
      level: { ...level, description: 'The highest level of its planes.' },
      planes: list(oneOf(PLANES)),
      planeLevels: object(
        { control: level, data: level } satisfies Required<Record<Plane, Schema>>,
        [],
        'The level in each plane. Only if the levels differ.',
      ),
      unstatedPlanes: list(oneOf(PLANES), 'Where a role of the bundle has no stated level.'),
      exact: { ...flag, description: 'It gives its level only, and no lower one.' },
      planned: { ...flag, description: 'It will replace another role; nobody holds it yet.' },
      includes: references('the roles of a bundle'),
      providers: list(text, 'Azure resource providers; `*` for all.'),
      privileged: flag,
      readsKeys: flag,
      grantsAccess: { ...flag, description: 'Its holder can give access to others.' },
      preview: flag,
      wildcard: { ...flag, description: 'A custom role whose definition contains wildcards.' },
      description: text,
      from: {
        ...oneOf(ROLE_ORIGINS),
        description: 'Where the role is described. `use` means that only grants name it.',
      },
    },
    required: ['formerNames', 'planes', 'privileged', 'from'],
  },
  skill: { fields: { description: text, learn }, required: ['learn'] },
  duty: { fields: { description: text, levels: list(level) }, required: ['levels'] },
  persona: {
    fields: {
      kind: oneOf(PERSONA_KINDS),
      color: text,
      image: text,
      summary: text,
      categories: list(oneOf(CATEGORIES)),
      description: markdown,
      team: reference('the main team'),
      teams: list(id, 'Ids of all teams, the main one first.'),
      responsibilities: list(text),
      interactsWith: list({
        anyOf: [
          object({ kind: oneOf(['persona', 'team']), id }, ['kind', 'id']),
          object({ kind: oneOf(['all']) }, ['kind']),
        ],
      }),
      processes: list(partRef),
      architectures: list(partRef),
      scope: { ...text, description: 'What the persona is responsible for, in prose.' },
      services: references('services'),
      dataAccess: text,
      skills: references('skills'),
      learn,
      duties: references('duties'),
      identity: object(
        {
          kind: oneOf(IDENTITY_KINDS),
          name: text,
          names: list(text, 'The name in each environment, if `name` is a template.'),
        } satisfies Required<Record<keyof Identity, Schema>>,
        ['kind'],
        'Only with full access details.',
      ),
      sponsor: reference('the persona that answers for this one'),
      idRepeats: {
        const: true,
        description: 'The name is translated, and the id repeats the name in the data.',
      },
      hiddenHolders: { type: 'integer', description: 'How many people hold it who are not shown.' },
      wanted: { type: 'integer', description: 'How many people should hold it.' },
      requestUrl: { ...text, description: 'Where to ask for it.' },
      until: { ...date, description: 'Last day, ISO 8601.' },
      replacedBy: reference('the persona that takes over'),
    },
    required: [
      'kind',
      'categories',
      'teams',
      'responsibilities',
      'interactsWith',
      'processes',
      'architectures',
      'services',
      'skills',
      'learn',
      'duties',
    ],
  },
  person: {
    fields: {
      url: text,
      personas: list(
        object(
          {
            persona: reference('a persona'),
            context: text,
            team: reference('the team for which the person holds it'),
            from: date,
            until: date,
          } satisfies Required<Record<keyof HeldPersona, Schema>>,
          ['persona'],
        ),
      ),
      teams: list(
        object(
          { team: reference('a team'), role: text, lead: flag } satisfies Required<
            Record<keyof Membership, Schema>
          >,
          ['team'],
        ),
      ),
      title: { ...text, description: 'Job title.' },
      reportsTo: personReference('the manager'),
      image: text,
      location: text,
      timeZone: { ...text, description: 'IANA name.' },
      pronouns: text,
      skills: references('skills'),
      contacts,
      links: learn,
      description: markdown,
      public: { const: false, description: 'Never published. Only in a full export.' },
    },
    required: ['personas', 'teams', 'skills', 'contacts', 'links'],
  },
  separationOfDuties: {
    fields: {
      kind: oneOf(SEPARATION_KINDS),
      duties: references('duties'),
      cardinality: { type: 'integer' },
      environments: references('environments'),
      why: text,
      exceptions,
    },
    required: ['kind', 'duties', 'cardinality', 'environments', 'exceptions'],
  },
};

const toSection = (kind: EntityKind): Schema =>
  list(
    entity(descriptions[kind], {
      ...(kind === 'person' && { id: personId }),
      ...(isKindWith('segment', kind) && page),
    }),
  );

const baseline = entity({
  fields: {
    to: object({ kind: oneOf(['group', 'team', 'kind', 'personas', 'all']), ids: list(id) }, ['kind', 'ids']),
    label: { ...text, description: 'Who gets it, in words.' },
    why: text,
    from: date,
    until: date,
  },
  required: ['to', 'label'],
} satisfies Description<Baseline>);

const content: Record<
  '$schema' | Exclude<keyof Registry, 'check' | 'drift' | 'reviews' | 'history' | Section>,
  Schema
> = {
  $schema: text,
  version: { const: 1 },
  accessDetails: {
    ...oneOf(ACCESS_DETAILS),
    description: 'public: without identities, scopes, evidence and exceptions.',
  },
  peopleDetails: {
    ...oneOf(PEOPLE_DETAILS),
    description: 'names: only names, personas and teams of people. none: no people.',
  },
  hiddenPeople: { type: 'integer', description: 'How many people are not shown.' },
  project: { ...text, description: 'The value of `${project}`. Only with full access details.' },
  asOf: { ...date, description: 'ISO 8601 date at which the times of grants were judged.' },
  ...Object.fromEntries(ENTITY_KINDS.map((kind) => [KINDS[kind].section, toSection(kind)])),
  baselines: list(baseline, 'Access that everybody of a group, a team or a kind gets.'),
  grants: list(grant, 'Grants: one entry per role assignment.'),
  noAccess: list(
    object(
      { ...cell, reason: text } satisfies Required<Record<keyof NoAccess, Schema>>,
      ['persona', 'service', 'environment'],
      'A cell that says that there is no access.',
    ),
  ),
};

const OPTIONAL: readonly string[] = ['hiddenPeople', 'project', 'asOf'] satisfies (keyof Registry)[];

/** The JSON Schema (2020-12) of the output of `toPersonasJson`. */
export const personasJsonSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Personas of a site',
  ...object(
    content,
    Object.keys(content).filter((key) => !OPTIONAL.includes(key)),
    'Published by docusaurus-plugin-personas. References are ids; lists are in the data’s order.',
  ),
};
