/** Finds the import paths of Markdown files in an MDX text: relative paths and paths from `@site`. */
export function findImports(text: string): string[] {
  const matches = text.matchAll(/^import\s[^;'"]*?['"]((?:\.{1,2}|@site)\/[^'"]+\.mdx?)['"]/gm);
  return [...new Set(Array.from(matches, ([, source = '']) => source))];
}
