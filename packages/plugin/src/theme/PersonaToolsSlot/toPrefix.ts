/** As long as an address can bear. */
const MOST = 40;

/** `DataOps and MLOps with LAMBDA` → `dataops-and-mlops-with-lambda`: a caption as a word of an address or a file's name. */
export function toPrefix(label: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let prefix = '';
  for (const word of words) {
    const longer = prefix === '' ? word.slice(0, MOST) : `${prefix}-${word}`;
    if (longer.length > MOST) break;
    prefix = longer;
  }
  return prefix || 'personas';
}
