/** Removes the value from the list, or adds it at the end if the list does not have it. */
export const toggle = (list: readonly string[], value: string): readonly string[] =>
  list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
