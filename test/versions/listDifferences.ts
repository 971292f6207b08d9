/** Returns a line per page that differs, with both texts around the first difference. */
export function listDifferences(
  texts: ReadonlyMap<string, string>,
  reference: ReadonlyMap<string, string>,
): string[] {
  const paths = new Set([...texts.keys(), ...reference.keys()]);
  return [...paths].flatMap((path) => {
    const [text = '(no page)', expected = '(no page)'] = [texts.get(path), reference.get(path)];
    if (text === expected) return [];
    const at = [...text].findIndex((letter, index) => letter !== expected[index]);
    const from = Math.max(0, at - 20);
    return [`${path}: "${text.slice(from, from + 80)}" where "${expected.slice(from, from + 80)}" is right`];
  });
}
