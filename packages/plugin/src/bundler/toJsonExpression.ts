/** `JSON.parse` of a literal, as bundlers make of a JSON module: quick to parse, and a key such as `__proto__` stays a key. */
export const toJsonExpression = (json: string): string => `JSON.parse('${json.replace(/[\\']/g, '\\$&')}')`;
