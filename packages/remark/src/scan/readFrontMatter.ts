import type { Root } from 'mdast';

/** The value of a key in a document's front matter as it is written, if there is one in its line. */
export function readFrontMatter(tree: Root, key: string): string | undefined {
  const frontMatter = tree.children.find(({ type }) => type === 'yaml');
  if (frontMatter?.type !== 'yaml') return undefined;
  const line = new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*(\\S.*)$`, 'm');
  return line.exec(frontMatter.value)?.[1]?.trimEnd();
}
