import {
  ACCESS_DETAILS,
  ASSIGNMENTS,
  CATEGORIES,
  CONTACT_KINDS,
  IDENTITY_KINDS,
  LEVELS,
  LOOPS,
  PERSONA_KINDS,
  PLANES,
  ROLE_ORIGINS,
  SEPARATION_KINDS,
  SYSTEMS,
  TIERS,
} from '../model/enums.js';
import type {
  Architecture,
  Component,
  Duty,
  Entity,
  Environment,
  Grant,
  Group,
  NoAccess,
  Person,
  Persona,
  Process,
  Registry,
  Role,
  Separation,
  Service,
  Skill,
  Stage,
  Team,
} from '../model/registry.js';

/** A JSON Schema. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const id: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}$' };
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
const references = (kind: string): Schema => list(id, `Ids of ${kind}.`);

/** The fields of an entry except id, name, aliases and order. A new field of the registry does not compile until it is described here. */
type Fields<T> = Required<Record<Exclude<keyof T, keyof Entity>, Schema>>;
const href: Schema = {
  type: 'string',
  pattern: '^/',
  description: 'Site path of its page, without base URL.',
};

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
const entity = <T extends Entity>(
  properties: Fields<T> & { href?: Schema },
  required: readonly (keyof Fields<T> & string)[] = [],
): Schema =>
  object({ id, name: text, aliases: list(text, 'Other names, former ones included.'), ...properties }, [
    'id',
    'name',
    'aliases',
    ...required,
  ]);

const learn = list(object({ title: text, url: text }, ['title', 'url']), 'Links for learning.');
const exceptions = list(
  object({ rule: text, reason: text, until: date }, ['rule', 'reason']),
  'Accepted findings, with reasons. Empty with public access details.',
);
const partRef = object({ id, parts: list(text, 'Ids of stages, loops or components.') }, ['id', 'parts']);
const level = oneOf(LEVELS);
const cell = {
  persona: reference('a persona'),
  service: reference('a service'),
  environment: reference('an environment'),
  sameAs: reference('the environment that this one repeats'),
};

const persona = entity<Persona>(
  {
    href,
    kind: oneOf(PERSONA_KINDS),
    color: text,
    image: text,
    summary: text,
    categories: list(oneOf(CATEGORIES)),
    team: reference('a team'),
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
    identity: object({ kind: oneOf(IDENTITY_KINDS), name: text }, ['kind'], 'Only with full access details.'),
    sponsor: reference('the persona that answers for this one'),
  },
  [
    'kind',
    'categories',
    'interactsWith',
    'processes',
    'architectures',
    'services',
    'skills',
    'learn',
    'duties',
  ],
);

const service = entity<Service>(
  {
    href,
    description: text,
    systems: list(oneOf(SYSTEMS), 'The systems that govern access.'),
    url: text,
    learn,
    contact: object({ text, kind: oneOf(CONTACT_KINDS), id }, ['text']),
    scopes: {
      type: 'object',
      additionalProperties: text,
      description: 'By environment. Empty with public access details.',
    },
    environments: references('the environments in which it exists'),
    reviewed: date,
    reviewEvery: { ...text, description: 'ISO 8601 duration.' },
  },
  ['systems', 'learn', 'scopes', 'environments'],
);

const role = entity<Role>(
  {
    system: oneOf(SYSTEMS),
    roleDefinitionId: { ...text, description: 'GUID of the role definition.' },
    formerNames: list(text),
    level,
    planes: list(oneOf(PLANES)),
    privileged: flag,
    readsKeys: flag,
    grantsAccess: { ...flag, description: 'Its holder can give access to others.' },
    preview: flag,
    wildcard: { ...flag, description: 'A custom role whose definition holds wildcards.' },
    description: text,
    from: {
      ...oneOf(ROLE_ORIGINS),
      description: 'Where the role is described. `use` means that only grants name it.',
    },
  },
  ['formerNames', 'planes', 'privileged', 'from'],
);

const grantFields: Required<Record<keyof Grant, Schema>> = {
  ...cell,
  role: reference('a role'),
  formerName: { ...text, description: 'The former name that the data uses for the role.' },
  scope: { ...text, description: 'Only with full access details.' },
  assignment: oneOf(ASSIGNMENTS),
  until: date,
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

const content: Record<'$schema' | Exclude<keyof Registry, 'check'>, Schema> = {
  $schema: text,
  version: { const: 1 },
  accessDetails: {
    ...oneOf(ACCESS_DETAILS),
    description: 'public: without identities, scopes, evidence and exceptions.',
  },
  environments: list(entity<Environment>({ tier: oneOf(TIERS) }, ['tier'])),
  groups: list(entity<Group>({ description: text })),
  teams: list(entity<Team>({ href, group: reference('a group'), description: text })),
  processes: list(
    entity<Process>(
      {
        description: text,
        learn,
        stages: list(
          entity<Stage>({ loop: oneOf(LOOPS), services: references('services'), description: text }, [
            'services',
          ]),
        ),
      },
      ['learn', 'stages'],
    ),
  ),
  architectures: list(
    entity<Architecture>(
      {
        description: text,
        learn,
        components: list(
          entity<Component>({ services: references('services'), description: text }, ['services']),
        ),
        flows: list(object({ from: id, to: id, label: text }, ['from', 'to'])),
      },
      ['learn', 'components', 'flows'],
    ),
  ),
  services: list(service),
  roles: list(role),
  skills: list(entity<Skill>({ description: text, learn }, ['learn'])),
  duties: list(entity<Duty>({ description: text, levels: list(level) }, ['levels'])),
  personas: list(persona),
  people: list(
    entity<Person>(
      {
        href,
        url: text,
        personas: list(object({ persona: reference('a persona'), context: text }, ['persona'])),
      },
      ['personas'],
    ),
  ),
  grants: list(grant, 'Grants: one entry per role assignment.'),
  noAccess: list(
    object(
      { ...cell, reason: text } satisfies Required<Record<keyof NoAccess, Schema>>,
      ['persona', 'service', 'environment'],
      'A cell that says that there is no access.',
    ),
  ),
  separationOfDuties: list(
    entity<Separation>(
      {
        kind: oneOf(SEPARATION_KINDS),
        duties: references('duties'),
        cardinality: { type: 'integer' },
        environments: references('environments'),
        why: text,
        exceptions,
      },
      ['kind', 'duties', 'cardinality', 'environments', 'exceptions'],
    ),
  ),
};

/** The JSON Schema (2020-12) of the output of `toPersonasJson`. */
export const personasJsonSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Personas of a site',
  ...object(
    content,
    Object.keys(content),
    'Published by docusaurus-plugin-personas. References are ids; lists are in the data’s order.',
  ),
};
