import { ASSIGNED_SYSTEMS } from '../model/bindings.js';
import type { DriftList, DriftOfService, DriftRecord, RecordedDifference } from '../model/driftRecord.js';
import { DRIFT_ASPECTS, DRIFT_DIFFERENCES, DRIFT_STATUSES } from '../model/driftStatuses.js';
import { ID_PATTERN } from '../values/ids.js';
import { map, oneOf, type SchemaNode, someText, text } from './nodes.js';

const date = (description: string): SchemaNode => ({ description, type: 'string', format: 'date' });
const number = (description: string): SchemaNode => ({ description, type: 'integer', minimum: 0 });
const coverage = number('Of what was compared, the part that is as documented, in percent, rounded down.');
const list = (description: string, items: SchemaNode): SchemaNode => ({ description, type: 'array', items });
const counts: SchemaNode = {
  description: 'How many assignments have each status.',
  type: 'object',
  properties: Object.fromEntries(
    DRIFT_STATUSES.map((status) => [status, number(`Assignments with the status \`${status}\`.`)]),
  ),
  additionalProperties: false,
};

/** JSON Schema of the file that `personas drift --save` writes. The validator and `dist/drift.schema.json` come from it. */
export const driftSchema: SchemaNode = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Drift of access',
  ...map<DriftRecord>(
    'How the access in the data and the assignments that exist compare. `personas drift --save` writes it.',
    {
      $schema: text('Address of this schema, for editors.'),
      version: number('Version of the format: 1.'),
      date: date('Date of the oldest list that was compared.'),
      coverage,
      counts,
      lists: list(
        'The lists of assignments that were compared.',
        map<DriftList>(
          'A list.',
          {
            system: oneOf(ASSIGNED_SYSTEMS, 'Its system.'),
            date: date('When it was saved.'),
            assignments: number('How many assignments it has.'),
            isPartial: { description: 'Whether it is incomplete.', type: 'boolean' },
          },
          { system: true, date: true, assignments: true },
        ),
      ),
      services: {
        description: 'How the access to each service compares, by its id.',
        type: 'object',
        propertyNames: { pattern: ID_PATTERN },
        additionalProperties: map<DriftOfService>('One service.', { coverage, counts }),
      },
      differences: list(
        'The differences.',
        map<RecordedDifference>(
          'A difference.',
          {
            status: oneOf(DRIFT_DIFFERENCES, 'What it is.'),
            system: oneOf(ASSIGNED_SYSTEMS, 'Its system.'),
            principal: text('A hash of the principal.'),
            persona: text('Id of the persona to which the principal is bound.'),
            services: list('Ids of the services on whose scope it is.', someText),
            environment: text('Id of the environment.'),
            role: text('Name of the role.'),
            actualRole: text('Name of the role in the system, if the data has another one.'),
            differs: list('In what data and system differ.', oneOf(DRIFT_ASPECTS, 'An aspect.')),
          },
          { status: true, system: true, principal: true },
        ),
      ),
    },
    { version: true, date: true, services: true },
  ),
};
