/** What is used of a node of a document's tree. */
interface Node {
  type: string;
  name?: string | null;
  lang?: string;
  value?: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/**
 * remark plugin: what stands in `<Example>` is rendered, and its source shown below it, so that the two cannot differ. The tags stand on lines of
 * their own, with an empty line inside.
 */
export function showSource(): (tree: Node, file: { toString(): string }) => void {
  return (tree, file) => replaceExamples(tree, String(file));
}

function replaceExamples(parent: Node, text: string): void {
  if (parent.children === undefined) return;
  parent.children = parent.children.flatMap((node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Example')
      return [...(node.children ?? []), { type: 'code', lang: 'md', value: sourceOf(node, text) }];
    replaceExamples(node, text);
    return node;
  });
}

/** What is between the tags, as it is written. */
function sourceOf({ position }: Node, text: string): string {
  const whole = text.slice(position?.start.offset, position?.end.offset);
  return whole.replace(/^<Example>\s*/, '').replace(/\s*<\/Example>$/, '');
}
