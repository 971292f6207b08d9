import type {
  CheckInput,
  ComponentInput,
  DutyInput,
  EnvironmentInput,
  FlowInput,
  GroupInput,
  HeldPersonaInput,
  MeetingInput,
  MembershipInput,
  PersonInput,
  ReviewInput,
  RoleInput,
  SeparationInput,
  ServiceInput,
  SkillInput,
  StageInput,
  SystemInput,
  TeamInput,
} from '../model/data.js';
import {
  LEVELS,
  type Level,
  LOOPS,
  PLANES,
  type Plane,
  PRESETS,
  REVIEW_RESULTS,
  SEPARATION_KINDS,
  SEVERITIES,
  TIERS,
} from '../model/enums.js';
import { DEFAULT_SYSTEM, SHIPPED_SYSTEM_IDS } from '../model/systems.js';
import { exceptions, registryExceptions } from './accessSchema.js';
import {
  aliases,
  contacts,
  date,
  description,
  image,
  learn,
  link,
  map,
  markdown,
  name,
  nameList,
  nameText,
  oneOf,
  ownNameList,
  type SchemaNode,
  type SchemasOf,
  someName,
  someOf,
  someText,
  text,
  textList,
} from './nodes.js';

export const environmentSchema = map<EnvironmentInput>('One environment.', {
  name: name('Production'),
  tier: oneOf(
    TIERS,
    'How close to production it is. Default: what a word of the id, of the name or of an alias says (`prod-eu`, `PRD`, `Live`: production; `stage`, `UAT`, `pre-prod`: preproduction), else nonproduction.',
  ),
  aliases,
});

const meetingSchema = map<MeetingInput>(
  'One regular meeting.',
  {
    name: text('Name of the meeting.', { examples: ['Weekly'] }),
    when: text('When it takes place, in words.', { examples: ['Mondays, 10:00 to 10:30 (Europe/Berlin)'] }),
    where: text('Where: a room in words, or an address.', { examples: ['https://meet.example.org/data'] }),
  },
  { name: true },
);

/** The fields that teams and groups share. */
const organisation = {
  aliases,
  lead: nameText('The person who leads it: id or name.', { examples: ['ada'] }),
  description: markdown('What it does.'),
  image: image('/img/data-team.png'),
  contacts: contacts('How to reach it.'),
  links: learn('Its charter, board, documents.'),
  meetings: { description: 'Its regular meetings.', type: 'array', items: meetingSchema },
} satisfies Partial<SchemasOf<TeamInput>>;

export const groupSchema = map<GroupInput>('One group of teams.', {
  name: name('CORE TEAM'),
  parent: nameText('The group that contains it: id, name or alias.'),
  ...organisation,
});

export const teamSchema = map<TeamInput>('One team.', {
  name: name('Data Ingestion Team'),
  group: nameText(
    'Its group: id, name or alias. Default: that of the team that contains it. Without a section `groups`, a name creates the group.',
  ),
  parent: nameText('The team that contains it: id, name or alias.', { examples: ['data-platform'] }),
  ...organisation,
});

export const stageSchema = map<StageInput>('One stage of a process.', {
  name: name('Train'),
  loop: oneOf(LOOPS, 'The loop that the stage is part of.'),
  services: nameList('Services that support the stage.'),
  aliases,
  description,
});

export const componentSchema = map<ComponentInput>('One component of an architecture.', {
  name: name('Ingestion'),
  services: nameList('Services that make up the component.'),
  aliases,
  description,
});

export const flowSchema = map<FlowInput>(
  'One flow of data.',
  {
    from: nameText('The component it leaves: id, name or alias.'),
    to: nameText('The component it reaches: id, name or alias.'),
    label: text('What flows.'),
  },
  { from: true, to: true },
);

/** Operations of Azure, from which level, planes, providers and marks of a role follow. */
const operations = (description: string, example: string): SchemaNode =>
  textList(
    `${description} Level, planes and marks that are not written follow from the operations. \`*\` stands for any text.`,
    {
      anyOf: [
        { type: 'array', items: { ...someText, format: 'operations' } },
        { type: 'string', format: 'operations' },
      ],
      examples: [[example]],
    },
  );

const SHIPPED = SHIPPED_SYSTEM_IDS.join(', ');

export const systemSchema = map<SystemInput>('One system of your own.', {
  name: name('Productboard'),
  aliases,
  eligible: {
    description: 'Whether an assignment can be eligible: activated for a while instead of held.',
    type: 'boolean',
    default: true,
  },
  planes: someOf(PLANES, 'The planes on which its roles act; one or a list.', { default: PLANES }),
  roleId: text(
    'How a native id of its roles looks: a regular expression for the whole id, without lookaround and back references.',
    { examples: ['role-[0-9]+'] },
  ),
  url: link('Its documentation.'),
});
const reviewSchema = map<ReviewInput>(
  'One access review.',
  {
    date: date('Day of the review.', '2026-10-01'),
    by: text('Who reviewed: a persona, team or person by id, name or alias.', { examples: ['P010'] }),
    result: oneOf(REVIEW_RESULTS, 'Whether all was right, or something was changed.', {
      default: 'confirmed',
    }),
    evidence: textList('Tickets or documents about it.', { examples: [['CHG-1042']] }),
  },
  { date: true },
);

export const serviceSchema = map<ServiceInput>('One service.', {
  name: name('Azure Data Factory'),
  aliases,
  description,
  systems: nameList(`The systems whose roles govern it: of \`systems\`, or shipped ones (${SHIPPED}).`, {
    default: [DEFAULT_SYSTEM],
  }),
  system: nameText('Short for `systems` with one value.'),
  url: link('Its home page or portal.'),
  learn: learn('Links for learning.'),
  contact: text('Whom to ask: a persona, team or person by id, name or alias, or other words.'),
  scope: {
    description:
      'The scope on which roles are assigned: one for all environments, or one per environment. `${env}` and `${project}` are replaced.',
    anyOf: [
      { type: 'string', format: 'template' },
      {
        type: 'object',
        propertyNames: { format: 'name' },
        additionalProperties: { type: 'string', format: 'template' },
      },
    ],
    examples: ['rg-${project}-${env}'],
  },
  within: nameText(
    'The service that contains it, by id, name or alias: a subscription, an organisation, a cluster. Access to that service is access to this one.',
    { examples: ['platform-subscription'] },
  ),
  environments: nameList(
    'The environments it exists in. Default: all. `shared` for a service that has none, such as an organisation: its access stands under `all`.',
  ),
  provider: text(
    'The Azure resource provider. Default: the one in its scope, or the one of a well-known service of that name.',
    { examples: ['Microsoft.KeyVault'] },
  ),
  keyAccess: oneOf(
    ['disabled'],
    'Whether keys and connection strings are switched off. Otherwise a role that can list keys gives access to the data.',
  ),
  owner: text(
    'Who answers for the access to it: a persona, team or person by id, name or alias, or other words.',
  ),
  requestUrl: link('Where to ask for access to it.'),
  reviews: { description: 'Its access reviews.', type: 'array', items: reviewSchema },
  reviewed: date('Day of the last access review, if `reviews` does not have it.', '2026-10-01'),
  reviewEvery: text('Time between two access reviews, an ISO 8601 duration.', {
    format: 'duration',
    examples: ['P3M'],
  }),
});

export const roleSchema = map<RoleInput>(
  'One role. What it leaves open comes from the shipped role with its GUID. Without a GUID it borrows nothing, unless it only names a shipped role.',
  {
    name: name('AzureML Data Scientist'),
    system: nameText(
      'The system that knows the role. Default: that of the services on which the role is granted, else `azure`.',
    ),
    roleDefinitionId: text(
      'GUID of the role definition, or its resource id. In other systems, the native id of the role.',
      {
        examples: ['f6c7c914-8db3-469d-8ca1-694a8f32e121'],
      },
    ),
    formerNames: ownNameList('Names it had before.'),
    level: {
      description: 'The level of access that it gives: one, or one per plane.',
      anyOf: [
        { type: 'string', enum: LEVELS },
        map<Partial<Record<Plane, Level>>>('Its level in each plane.', {
          control: oneOf(LEVELS, 'Its level on the resource and its settings.'),
          data: oneOf(LEVELS, 'Its level on the data.'),
        }),
      ],
      examples: ['read', { control: 'manage', data: 'read' }],
    },
    plane: someOf(PLANES, 'Whether it acts on the resource, on its data, or on both.'),
    exact: {
      description: 'Whether it gives its level only, and no lower one, as a sender that cannot receive.',
      type: 'boolean',
      default: false,
    },
    planned: {
      description: 'Whether it will replace another role, and nobody holds it yet. Its grants are planned.',
      type: 'boolean',
      default: false,
    },
    actions: operations(
      'Operations on resources that a custom role of Azure allows.',
      'Microsoft.Storage/storageAccounts/read',
    ),
    notActions: operations(
      'Operations that `actions` covers and the role does not allow.',
      'Microsoft.Storage/storageAccounts/delete',
    ),
    dataActions: operations(
      'Operations on data that a custom role of Azure allows.',
      'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read',
    ),
    notDataActions: operations(
      'Operations that `dataActions` covers and the role does not allow.',
      'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/delete',
    ),
    includes: nameList(
      'The roles of a bundle, by id or name. What the bundle may do follows from its roles, unless it is written here.',
      { examples: [['Storage Blob Data Reader', 'Key Vault Secrets User']] },
    ),
    privileged: {
      description: 'Whether Microsoft Entra ID or Azure calls it privileged.',
      type: 'boolean',
      default: false,
    },
    readsKeys: {
      description: 'Whether it can list keys or connection strings, and so reach data without a data role.',
      type: 'boolean',
      default: false,
    },
    grantsAccess: {
      description: 'Whether its holder can give access to others.',
      type: 'boolean',
      default: false,
    },
    wildcard: {
      description: 'Whether it is a custom role whose definition contains wildcards.',
      type: 'boolean',
      default: false,
    },
    description,
  },
);

export const skillSchema = map<SkillInput>('One skill.', {
  name: name('PySpark'),
  aliases,
  learn: learn('Links for learning.'),
  description,
});

export const dutySchema = map<DutyInput>('One duty.', {
  name: name('Deploy'),
  levels: someOf(LEVELS, 'The levels of access that it needs; one or a list.'),
  aliases,
  description,
});

const personaHeld: SchemaNode = {
  anyOf: [
    someName,
    map<HeldPersonaInput>(
      'One persona, held in one context.',
      {
        persona: nameText('The persona: id, name or alias.'),
        context: text('The project or situation.'),
        team: nameText('The team for which the person holds it: id, name or alias.'),
        from: date('First day on which the person holds it.'),
        until: date('Last day on which the person holds it.'),
      },
      { persona: true },
    ),
  ],
};

const membership: SchemaNode = {
  anyOf: [
    someName,
    map<MembershipInput>(
      'What a person does in one team.',
      {
        team: nameText('The team: id, name or alias.'),
        role: text('What the person does there.', { examples: ['Tech lead'] }),
        lead: { description: 'Whether the person leads the team.', type: 'boolean', default: false },
      },
      { team: true },
    ),
  ],
};

export const personSchema = map<PersonInput>('One person.', {
  name: name('Alice Andersson'),
  aliases,
  personas: {
    description:
      'The personas that the person holds: texts or `{ persona, context, team, from, until }`, or one text with commas.',
    anyOf: [
      { type: 'string', format: 'names' },
      { type: 'array', items: personaHeld },
    ],
    examples: [['P004', { persona: 'P005', context: 'Forecasting project' }]],
  },
  teams: {
    description:
      'The teams of the person: texts or `{ team, role, lead }`, or one text with commas. Without a section `teams`, a name creates the team.',
    anyOf: [
      { type: 'string', format: 'names' },
      { type: 'array', items: membership },
    ],
    examples: [['data-platform', { team: 'Data Ingestion Team', role: 'Tech lead', lead: true }]],
  },
  title: text('Job title.', { examples: ['Senior Data Engineer'] }),
  reportsTo: nameText('The manager: id or name of a person.', { examples: ['ada'] }),
  image: image('/img/people/alice.jpg'),
  location: text('Where the person works.', { examples: ['Uppsala'] }),
  timeZone: text('IANA name of the time zone.', { format: 'time-zone', examples: ['Europe/Stockholm'] }),
  pronouns: text('How to speak of the person.', { examples: ['she/her'] }),
  skills: nameList('What the person knows. Without a section `skills`, a name creates the skill.'),
  contacts: contacts('How to reach the person.'),
  links: learn('Profiles and pages of the person.'),
  description: markdown('About the person.'),
  public: {
    description: 'Whether outputs may show the person, within the option `people`.',
    type: 'boolean',
    default: true,
  },
  url: link("The person's page."),
});

export const separationSchema = map<SeparationInput>(
  'Duties that one persona or one person must not hold together.',
  {
    kind: oneOf(
      SEPARATION_KINDS,
      'Whether the duties must not be held together, or only not be used together.',
      {
        default: 'static',
      },
    ),
    duties: nameList('The duties, by id, name or alias.'),
    cardinality: {
      description: 'How many of the duties together are too many.',
      type: 'integer',
      minimum: 2,
      default: 2,
    },
    environments: nameList('Where it applies. Default: the environments of tier production.'),
    why: text('Why they are kept apart.'),
    exceptions,
  },
  { duties: true },
);

/** The mildest severity comes first. */
const severity = ['off', ...[...SEVERITIES].reverse()];

export const checkSchema = map<CheckInput>(
  'How the data is checked, both on the site and on the command line.',
  {
    preset: oneOf(PRESETS, 'The rules to start from.', { default: 'recommended' }),
    rules: {
      description: 'Severity per rule, or its severity and options.',
      type: 'object',
      additionalProperties: {
        anyOf: [
          { type: 'string', enum: severity },
          {
            type: 'object',
            properties: { severity: oneOf(severity, 'How bad a finding is.') },
            additionalProperties: true,
          },
        ],
      },
      examples: [{ 'persona-count': 'off' }],
    },
    today: date(
      'The day that counts as today, so that a check can be repeated. Default: the real one.',
      '2026-11-24',
    ),
    exceptions: registryExceptions,
  },
);
