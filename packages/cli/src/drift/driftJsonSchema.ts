import { DRIFT_STATUSES } from 'persona-registry';
import { ASSIGNED_SYSTEMS, DRIFT_ASPECTS } from 'persona-registry/formats';
import { count, list, object, text } from '../jsonSchemaParts.js';

const date = { type: 'string', format: 'date' };
const system = { enum: ASSIGNED_SYSTEMS };

/** JSON Schema of what `personas drift --format json` writes. */
export const driftJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'How the access in persona data and the assignments of systems compare',
  ...object(
    {
      version: { const: 1 },
      counts: object(Object.fromEntries(DRIFT_STATUSES.map((status) => [status, count]))),
      snapshots: list(
        object({
          file: text,
          date,
          system,
          about: { enum: ['active', 'eligible'] },
          assignments: count,
          isPartial: { type: 'boolean' },
        }),
      ),
      notes: list(text),
      entries: list(
        object(
          {
            status: { enum: DRIFT_STATUSES },
            system,
            principal: object({ id: text }, { name: text, type: text }),
            scope: text,
            role: object({ id: text, name: text }),
            details: list(text),
          },
          {
            persona: { ...text, description: 'Of the data, or the one to which the principal is bound.' },
            service: text,
            environment: text,
            at: {
              description: 'Of what only the system has: the services at or around its scope.',
              ...object({ services: list(text) }, { environment: text }),
            },
            differs: list({ enum: DRIFT_ASPECTS }),
            file: { ...text, description: 'The list that has the assignment.' },
            assignment: { ...text, description: 'Id of the assignment in its system.' },
          },
        ),
      ),
    },
    {
      asOf: { ...date, description: 'The day of the comparison.' },
      coverage: {
        description: 'The part of what was compared that is as documented, in percent, rounded down.',
        type: 'integer',
        minimum: 0,
        maximum: 100,
      },
    },
  ),
};
