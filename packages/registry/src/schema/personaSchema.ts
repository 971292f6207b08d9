import type { IdentityInput, PersonaInput } from '../model/data.js';
import { CATEGORIES, IDENTITY_KINDS, PERSONA_KINDS } from '../model/enums.js';
import {
  aliases,
  date,
  image,
  learn,
  link,
  map,
  markdown,
  nameList,
  nameText,
  oneOf,
  type SchemaNode,
  someOf,
  someText,
  text,
} from './nodes.js';

const identitySchema = map<IdentityInput>(
  'The identity that holds the persona\'s role assignments. Not published unless `accessDetails` is "full".',
  {
    kind: oneOf(IDENTITY_KINDS, 'What the identity is in Microsoft Entra ID.'),
    name: text('Name of the group or identity. `${env}` and `${project}` are replaced.', {
      format: 'template',
      examples: ['grp-${project}-data-engineers-${env}'],
    }),
  },
  { kind: true },
);

/** One entry of `personas`, and the fields of a `:::persona` block that defines a persona. Only the name is required. */
export const personaSchema: SchemaNode = map<PersonaInput & { name: string }>(
  'A role that a person or an unattended agent adopts to reach a goal.',
  {
    name: nameText('Name to show.', { examples: ['AI Data Engineer'] }),
    aliases,
    kind: oneOf(PERSONA_KINDS, 'Who adopts the persona: people, unattended agents, or both.', {
      default: 'person',
    }),
    color: text('Accent colour: a CSS colour, or its name as people write it.', {
      examples: ['Dark Blue', '#1f6feb'],
    }),
    image: image('/img/data-engineer.png'),
    summary: text('One sentence about the persona.'),
    description: markdown('What the persona is about.'),
    category: someOf(CATEGORIES, 'The category of AI that the persona works in; one or a list.'),
    team: nameText('Its team: id, name or alias. Without a section `teams`, a name creates the team.'),
    teams: nameList('Teams beside `team`, if it belongs to several.', {
      examples: [['AI Team', 'DevOps Team']],
    }),
    responsibilities: {
      description: 'What it is responsible for, in sentences. A list, or one text with line breaks.',
      anyOf: [{ type: 'array', items: someText }, { type: 'string' }],
      examples: [['Keeps the pipelines running', 'Answers questions about data, day by day']],
    },
    interactsWith: nameList(
      'Whom it primarily interacts with: personas and teams by id, name or alias, or `all`.',
      { examples: [['AI Team', 'P004'], 'all'] },
    ),
    processes: nameList('Processes it works in, or stages and loops of them.', {
      examples: [['DataOps', 'mlops/train', 'mlops/inner']],
    }),
    architectures: nameList('Architectures it works on, or components of them.', {
      examples: [['LAMBDA', 'lambda/ingestion']],
    }),
    scope: text('Its scope, in words.', { examples: ['Ingestion and store of LAMBDA'] }),
    services: nameList(
      'Services it needs, by id, name or alias. Without a section `services`, a name creates the service.',
      {
        examples: [['Azure Data Factory', 'azure-databricks']],
      },
    ),
    dataAccess: text('Its access to data, in words.', {
      examples: ['No access to the master data lake, read access to the project areas'],
    }),
    skills: nameList('Skills it needs. Without a section `skills`, a name creates the skill.', {
      examples: [['SQL', 'Python', 'PySpark']],
    }),
    learn: learn('Links for learning.'),
    duties: nameList('Duties it has, for separation of duties.', { examples: [['approve']] }),
    identity: identitySchema,
    sponsor: nameText('The persona that answers for an agent: id, name or alias.', { examples: ['P010'] }),
    wanted: {
      description: 'How many people should hold it.',
      type: 'integer',
      minimum: 0,
      examples: [2],
    },
    requestUrl: link('Where to ask for the persona and its access.'),
    replacedBy: nameText('The persona that takes over: id, name or alias.', { examples: ['P011'] }),
    until: date('Last day of the persona, such as an agent or a contractor. Its grants end with it.'),
  },
  { name: true },
);
