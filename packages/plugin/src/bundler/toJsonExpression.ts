/** Returns `JSON.parse` of a literal, as bundlers do for a JSON module. It is quick to parse, and a key such as `__proto__` stays a key. */
export const toJsonExpression = (json: string): string => `JSON.parse('${json.replace(/[\\']/g, '\\$&')}')`;
