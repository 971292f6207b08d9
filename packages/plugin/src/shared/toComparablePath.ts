/** Returns the same text for all paths that a server answers with the same page. */
export function toComparablePath(path: string): string {
  const plain = path.replace(/\/$/, '').toLowerCase();
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}
