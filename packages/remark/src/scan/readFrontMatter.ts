import type { Root } from 'mdast';

/** Returns the source text of a key's value in a document's front matter, if the value is in the same line. */
export function readFrontMatter(tree: Root, key: string): string | undefined {
  const frontMatter = tree.children.find(({ type }) => type === 'yaml');
  if (frontMatter?.type !== 'yaml') return undefined;
  const line = new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*(\\S.*)$`, 'm');
  return line.exec(frontMatter.value)?.[1]?.trimEnd();
}
