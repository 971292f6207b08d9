/** Whether a setting of the front matter is on. Docusaurus' validation takes the text `"true"` for true, too. */
export const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
