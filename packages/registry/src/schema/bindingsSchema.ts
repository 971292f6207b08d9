import {
  ASSIGNED_SYSTEMS,
  type AssignedSystem,
  type BindingsInput,
  type BoundEnvironmentInput,
  PRINCIPAL_TYPES,
} from '../model/bindings.js';
import { ID_PATTERN } from '../values/ids.js';
import { map, oneOf, type SchemaNode, type SchemasOf, someText, text } from './nodes.js';

const byId = (description: string, entry: SchemaNode): SchemaNode => ({
  description,
  type: 'object',
  propertyNames: { pattern: ID_PATTERN },
  additionalProperties: entry,
});

const scope: SchemaNode = {
  anyOf: [
    someText,
    { type: 'object', propertyNames: { pattern: ID_PATTERN }, additionalProperties: someText },
  ],
};

const principal = (description: string, id: SchemaNode): SchemaNode => ({
  description: `${description} A text, or \`{ id, type }\` if it is something else than the persona's identity says.`,
  anyOf: [
    id,
    {
      type: 'object',
      properties: { id: { description, ...id }, type: oneOf(PRINCIPAL_TYPES, 'What it is.') },
      required: ['id'],
      additionalProperties: false,
    },
  ],
});
const guid: SchemaNode = { type: 'string', format: 'uuid' };

const PRINCIPALS: Readonly<Record<AssignedSystem, SchemaNode>> = {
  azure: principal('Object id in Microsoft Entra ID.', guid),
  kubernetes: principal(
    'Name of the group or user, as the cluster sees it; a service account as `namespace/name`.',
    someText,
  ),
  github: principal('Slug of the team, or the account of a user.', someText),
  aws: principal('Id of the group or user in the identity store.', someText),
  gcp: principal(
    'The member, such as `group:engineers@example.com`; an address without its kind is what the identity of the persona says.',
    someText,
  ),
};

const principals: SchemaNode = {
  description: `The principal in each system: ${ASSIGNED_SYSTEMS.join(', ')}.`,
  type: 'object',
  properties: PRINCIPALS,
  additionalProperties: false,
};

/** JSON Schema of the bindings file. The validator and `dist/bindings.schema.json` come from it. `readBindings` checks the rest. */
export const bindingsSchema: SchemaNode = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Bindings of persona data',
  ...map<BindingsInput>(
    'The principals, scopes and role ids of the real systems. Only exports of assignments read it, and no site does.',
    {
      $schema: text('Address of this schema, for editors.'),
      environments: byId(
        'Where each environment is, by its id.',
        map<BoundEnvironmentInput>('One environment.', {
          subscription: {
            description:
              'GUID of the subscription in Azure. A scope such as `rg-data-dev` is a resource group of it.',
            ...guid,
          },
          account: text('Number of the account in AWS, in quotes.', { examples: ['111122223333'] }),
          project: text('Id of the project in Google Cloud.', { examples: ['forecast-dev'] }),
        }),
      ),
      organization: text('Organisation of the repositories on GitHub.', { examples: ['contoso'] }),
      identityCenter: text('ARN of the instance of AWS IAM Identity Center.', {
        examples: ['arn:aws:sso:::instance/ssoins-1111222233334444'],
      }),
      services: byId(
        'The whole scope of a service, by its id: for all environments, or for each one by its id.',
        scope,
      ),
      scopes: {
        description:
          'The whole scope that a scope of the data stands for, by the text in the data: for all environments, or for each one by its id.',
        type: 'object',
        additionalProperties: scope,
      },
      roles: byId(
        'The native id of a role, by its id: a GUID in Azure, the ARN of a permission set in AWS, `Role/name` in Kubernetes.',
        someText,
      ),
      personas: byId(
        'The principals of each persona, by its id, then by the id of the environment, or `all`.',
        { type: 'object', propertyNames: { pattern: ID_PATTERN }, additionalProperties: principals },
      ),
    } satisfies SchemasOf<BindingsInput>,
  ),
};
