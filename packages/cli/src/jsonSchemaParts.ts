/** Parts of JSON Schemas of what commands write. */
export const text = { type: 'string' };
export const count = { type: 'integer', minimum: 0 };
export const list = (items: object) => ({ type: 'array', items });

/** An object that has no other keys than these. */
export const object = (
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
