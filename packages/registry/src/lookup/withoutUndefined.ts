/** The fields of an object that may be undefined become fields that may be absent. */
export type WithoutUndefined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> };

/** The fields that have a value: in a registry what is not known is absent, so that it equals itself read back from JSON. */
export function withoutUndefined<T extends object>(fields: T): WithoutUndefined<T> {
  const known: Record<string, unknown> = {};
  for (const key in fields) if (fields[key] !== undefined) known[key] = fields[key];
  return known as WithoutUndefined<T>;
}
