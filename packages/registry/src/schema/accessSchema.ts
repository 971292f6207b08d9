import type {
  ActivationInput,
  BaselineInput,
  BaselineTargetInput,
  CellInput,
  ExceptionInput,
  ExceptionScopeInput,
  GrantInput,
} from '../model/data.js';
import { ASSIGNMENTS, PERSONA_KINDS } from '../model/enums.js';
import {
  date,
  map,
  name,
  nameList,
  nameText,
  oneOf,
  type SchemaNode,
  type SchemasOf,
  someName,
  someNames,
  someOf,
  someText,
  text,
  textList,
} from './nodes.js';

const exceptionProperties = {
  rule: text('The rule whose finding is accepted.', { examples: ['privileged-role'] }),
  reason: text('Why it is accepted.'),
  by: text('Who accepted it.', { examples: ['Head of Data Platform'] }),
  until: date('Last day of the exception. After it the exception itself is an error. Default: no end.'),
} satisfies SchemasOf<ExceptionInput>;

/** Exceptions on a grant or on a separation of duties. They need no references, because the entry itself says what they are for. */
export const exceptions: SchemaNode = {
  description: 'Findings about this entry that are accepted.',
  type: 'array',
  items: map<ExceptionInput>('One accepted finding.', exceptionProperties, { rule: true, reason: true }),
};

export const registryExceptions: SchemaNode = {
  description:
    'Findings that are accepted: everywhere, or only for the persona, service and so on that the exception names.',
  type: 'array',
  items: map<ExceptionInput & ExceptionScopeInput>(
    'One accepted finding.',
    {
      ...exceptionProperties,
      persona: nameText('Only for this persona: id, name or alias.'),
      service: nameText('Only for this service: id, name or alias.'),
      environment: nameText('Only in this environment: id, name or alias.'),
      team: nameText('Only for this team: id, name or alias.'),
      process: nameText('Only for this process, or this stage of it: id, name or alias.', {
        examples: ['mlops', 'mlops/monitor'],
      }),
      skill: nameText('Only for this skill: id, name or alias.'),
    },
    { rule: true, reason: true },
  ),
};

const activationSchema = map<ActivationInput>('How an eligible role is activated.', {
  maxDuration: text('Longest activation, an ISO 8601 duration.', { format: 'duration', examples: ['PT4H'] }),
  approver: nameText('The persona that approves: id, name or alias.'),
  require: textList('What activation requires.', { examples: [['mfa', 'justification']] }),
});

export const grantSchema = map<GrantInput>(
  'One role assignment.',
  {
    role: text(
      'The role: id of an entry of `roles`, or name or GUID of a role of the shipped catalogue; or several, with commas.',
      {
        format: 'names',
        examples: ['Reader'],
      },
    ),
    scope: text(
      'Where the role is assigned. `${env}` and `${project}` are replaced. Default: the scope of the service.',
      {
        format: 'template',
      },
    ),
    assignment: oneOf(
      ASSIGNMENTS,
      'Whether the assignment is always in force, or has to be activated first.',
      {
        default: 'active',
      },
    ),
    from: date('First day of the assignment. Default: it holds already.'),
    until: date('Last day of the assignment. Default: no end, or the last day of the persona.'),
    activation: activationSchema,
    condition: text('The condition of the assignment, in words or in the language of Azure conditions.'),
    why: text('Why the persona needs it.'),
    evidence: textList('Tickets or documents that approve it.', { examples: [['CHG-1042']] }),
    exceptions,
  },
  { role: true },
);

/** `chooseBranch` depends on the order of the branches: it takes a map for a grant if no other branch fits. */
export const cellSchema: SchemaNode = {
  description:
    'The access in one environment: grants (a role name alone is also a grant), `none` with or without a reason, or `{ sameAs: dev }`. A cell that is left out is not documented.',
  anyOf: [
    { type: 'array', items: { anyOf: [someName, grantSchema] } },
    someNames,
    map<Extract<CellInput, { none: unknown }>>(
      'No access.',
      {
        none: {
          description: 'The reason, or `true`.',
          anyOf: [
            someText,
            { type: 'boolean', const: true, description: 'Write `true` or the reason, or delete `none`.' },
          ],
        },
      },
      { none: true },
    ),
    map<Extract<CellInput, { sameAs: unknown }>>(
      'The same as in another environment.',
      { sameAs: nameText('The environment: id, name or alias.') },
      { sameAs: true },
    ),
    grantSchema,
  ],
};

const byName = (description: string, additionalProperties: SchemaNode): SchemaNode => ({
  description,
  type: 'object',
  propertyNames: { format: 'name' },
  additionalProperties,
});

const servicesSchema = (description: string) =>
  byName(description, byName('The access to one service, by environment.', cellSchema));

export const accessSchema = byName(
  'Who holds which role on which service in which environment: persona, service and environment, each by id, name or alias.',
  servicesSchema('The access of one persona, by service.'),
);

export const baselineSchema = map<BaselineInput>(
  'Access that everybody of a group, a team or a kind gets.',
  {
    name: name('Everybody reads the wiki'),
    to: map<BaselineTargetInput>(
      'Who gets it, by one key, such as `{ group: CORE TEAM }` or `{ all: true }`.',
      {
        group: nameList('Everybody in these groups.', { examples: ['CORE TEAM'] }),
        team: nameList('Everybody in these teams.'),
        kind: someOf(PERSONA_KINDS, 'Everybody of this kind.'),
        personas: nameList('These personas.'),
        all: { type: 'boolean', const: true, description: 'Everybody: write `true`.' },
      },
    ),
    access: servicesSchema(
      'What they get: service and environment, each by id, name or alias. A cell has every form that it has in `access`, but not `none`.',
    ),
    why: text('Why they need it. A grant may give its own reason.'),
    from: date('First day. Default: it holds already.'),
    until: date('Last day. Default: no end.'),
  },
  { to: true, access: true },
);
