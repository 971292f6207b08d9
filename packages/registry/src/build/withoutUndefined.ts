/** The fields that have a value: in a registry what is not known is absent, so that it is equal to itself read back from JSON. */
export function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known: Partial<Record<keyof T, unknown>> = {};
  for (const key in fields) if (fields[key] !== undefined) known[key] = fields[key];
  return known as { [K in keyof T]?: Exclude<T[K], undefined> };
}
