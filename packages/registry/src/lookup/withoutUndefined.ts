/** Turns fields that may be undefined into fields that may be absent. */
export type WithoutUndefined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> };

/** Copies the fields that have a value. Unknown values are absent in a registry, so that it equals itself after a round trip through JSON. */
export function withoutUndefined<T extends object>(fields: T): WithoutUndefined<T> {
  const result: Record<string, unknown> = {};
  for (const key in fields) if (fields[key] !== undefined) result[key] = fields[key];
  return result as WithoutUndefined<T>;
}
