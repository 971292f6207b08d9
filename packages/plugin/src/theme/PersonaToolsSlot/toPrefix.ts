/** Longest prefix that an address can bear, in characters. */
const MAX_LENGTH = 40;

/** `DataOps and MLOps with LAMBDA` → `dataops-and-mlops-with-lambda`: turns a caption into a word for an address or a file name. */
export function toPrefix(label: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let prefix = '';
  for (const word of words) {
    const longer = prefix === '' ? word.slice(0, MAX_LENGTH) : `${prefix}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    prefix = longer;
  }
  return prefix || 'personas';
}
