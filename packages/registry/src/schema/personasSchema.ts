import type { ArchitectureInput, DataInput, ProcessInput } from '../model/data.js';
import { ID_PATTERN, PERSON_ID_PATTERN } from '../values/ids.js';
import { accessSchema, baselineSchema } from './accessSchema.js';
import {
  aliases,
  description,
  entriesById,
  learn,
  map,
  name,
  nameText,
  type SchemaNode,
  text,
} from './nodes.js';
import { personaSchema } from './personaSchema.js';
import {
  checkSchema,
  componentSchema,
  dutySchema,
  environmentSchema,
  flowSchema,
  groupSchema,
  personSchema,
  roleSchema,
  separationSchema,
  serviceSchema,
  skillSchema,
  stageSchema,
  systemSchema,
  teamSchema,
} from './sectionSchemas.js';

const section = (description: string, entry: SchemaNode) => entriesById(description, entry, ID_PATTERN);
const OPEN =
  'Without this section, a reference to an unknown name creates an entry; with it, an unknown name is an error.';

const processSchema = map<ProcessInput>('One process.', {
  name: name('MLOps'),
  description,
  aliases,
  stages: section('Its stages, by id, in order.', stageSchema),
  learn: learn('Links for learning.'),
});

const architectureSchema = map<ArchitectureInput>('One architecture.', {
  name: name('LAMBDA'),
  description,
  aliases,
  components: section('Its components, by id, in order.', componentSchema),
  flows: { description: 'How data flows between the components.', type: 'array', items: flowSchema },
  learn: learn('Links for learning.'),
});

/**
 * JSON Schema of the data file, in draft 7, which every editor knows. The validator, the reference page of the website and
 * `dist/personas.schema.json` all come from it. `buildRegistry` checks the rest: references, and ids that differ only in case.
 */
export const personasSchema: SchemaNode = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Persona data',
  ...map<DataInput>('Personas and what they work with. Every key may be left out. Entries are keyed by id.', {
    $schema: text(
      'Address of this schema, for editors. In YAML, the comment `# yaml-language-server: $schema=…` in the first line does the same.',
    ),
    project: nameText('The value of `${project}` in scopes and names of identities.', {
      examples: ['forecast'],
    }),
    environments: section(
      'Environments, from the first to production. Default: dev, stage and prod.',
      environmentSchema,
    ),
    groups: section(`Groups of teams. ${OPEN}`, groupSchema),
    teams: section(`Teams. ${OPEN}`, teamSchema),
    processes: section(`Processes, such as DataOps, MLOps and GenAIOps. ${OPEN}`, processSchema),
    architectures: section(`Architectures. ${OPEN}`, architectureSchema),
    systems: section(
      'Systems that govern access and are not shipped: tools with roles of their own.',
      systemSchema,
    ),
    services: section(`Services (tools). ${OPEN}`, serviceSchema),
    roles: section(
      'Roles that the shipped catalogue does not have, or that it describes differently.',
      roleSchema,
    ),
    skills: section(`Skills. ${OPEN}`, skillSchema),
    duties: section(`Duties, for separation of duties. ${OPEN}`, dutySchema),
    personas: section('The personas.', personaSchema),
    access: accessSchema,
    baselineAccess: section(
      'Access that everybody of a group, a team or a kind gets. It is shown for each persona.',
      baselineSchema,
    ),
    people: entriesById(
      'People: the personas they hold, their teams, and how to reach them. Their ids may also have dots and begin with a digit.',
      personSchema,
      PERSON_ID_PATTERN,
    ),
    separationOfDuties: section('Duties that must not come together.', separationSchema),
    check: checkSchema,
  }),
};
