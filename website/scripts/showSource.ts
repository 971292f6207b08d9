/** The used fields of a node in a document's tree. */
interface Node {
  type: string;
  name?: string | null;
  lang?: string;
  value?: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/**
 * remark plugin: renders the content of `<Example>` and shows its source below, so that the two cannot differ. Each tag must be on its own line, with
 * an empty line next to it inside.
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

/** Returns the source between the tags. */
function sourceOf({ position }: Node, text: string): string {
  const element = text.slice(position?.start.offset, position?.end.offset);
  return element.replace(/^<Example>\s*/, '').replace(/\s*<\/Example>$/, '');
}
