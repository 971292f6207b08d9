import { ASPECTS, ESCALATIONS, LEVELS, PLANES } from 'persona-registry/formats';
import { count, list, object, text } from '../jsonSchemaParts.js';

const kind = { enum: ['gained', 'lost', 'changed'] };
const escalations = list({ enum: ESCALATIONS });
const fields = list(object({ field: text }, { before: {}, after: {} }));
const exception = {
  type: 'object',
  properties: { rule: text, reason: text, by: text, until: text },
  required: ['rule', 'reason'],
};
const version = object({ label: text }, { commit: text });
const period = object({}, { from: text, until: text });

const holding = object(
  {
    persona: text,
    service: text,
    environment: text,
    role: text,
    how: { enum: ['role', 'inherited', 'baseline'] },
    assignment: { enum: ['active', 'eligible'] },
    powers: list(
      object(
        {},
        { plane: { enum: PLANES }, level: { enum: LEVELS }, exact: { const: true }, byKeys: { const: true } },
      ),
    ),
    privileged: { type: 'boolean' },
    grantsAccess: { type: 'boolean' },
  },
  {
    from: text,
    baseline: text,
    condition: text,
    begins: text,
    until: text,
    scope: text,
    activation: { type: 'object' },
  },
);

/** JSON Schema of what `personas diff --format json` writes. */
export const diffJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What differs between two versions of persona data',
  ...object(
    {
      version: { const: 1 },
      before: version,
      after: version,
      counts: object({
        gained: count,
        lost: count,
        changed: count,
        escalations: count,
        production: count,
        byEscalation: object(Object.fromEntries(ESCALATIONS.map((one) => [one, count]))),
      }),
      access: list(
        object({
          cause: {
            type: 'object',
            properties: {
              kind: { enum: ['grant', 'role', 'baseline', 'service', 'within', 'persona', 'environment'] },
              persona: text,
              service: text,
              id: text,
            },
            required: ['kind'],
            additionalProperties: false,
          },
          changes: list(
            object(
              {
                kind,
                persona: text,
                service: text,
                environment: text,
                aspects: list({ enum: ASPECTS }),
                escalations,
                isCovered: { type: 'boolean' },
                isProduction: { type: 'boolean' },
              },
              { before: holding, after: holding },
            ),
          ),
        }),
      ),
      people: list(
        object(
          { kind, persona: text, count, roles: count, production: count, escalations },
          { person: text, before: period, after: period },
        ),
      ),
      exceptions: list(
        object(
          { kind: { enum: ['added', 'removed', 'changed'] }, place: { type: 'object' }, exception },
          { before: exception },
        ),
      ),
      renames: list(
        object({ kind: text, from: text, to: text, by: { enum: ['guid', 'replacedBy', 'alias', 'name'] } }),
      ),
      entities: list(
        object({
          kind: text,
          id: text,
          name: text,
          change: { enum: ['added', 'removed', 'changed'] },
          fields,
        }),
      ),
      notes: list(object({ persona: text, service: text, environment: text, fields }, { role: text })),
      rules: fields,
    },
    { asOf: text },
  ),
} as const;
