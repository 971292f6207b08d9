import type { Nodes, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
// MDX itself uses mdast-util-to-hast to turn Markdown into elements.
import { toHast } from 'mdast-util-to-hast';

/** Nodes of MDX, which must not change, because `@mdx-js/mdx` compiles them. */
const MDX_NODES: Nodes['type'][] = ['mdxJsxTextElement', 'mdxTextExpression'];

/**
 * Wraps an element in a text node, for headings. Docusaurus writes the table of contents from the nodes of a heading: text unchanged, but an element as HTML
 * with the name of its component, which no browser knows. The returned node is text for the table of contents, the anchor and the title, and
 * becomes the element only in the heading itself.
 */
export function toHeadingText(element: MdxJsxTextElement, value: string): Text {
  const child = toHast(element as Nodes, { passThrough: MDX_NODES });
  return {
    type: 'text',
    value,
    data: { hName: 'span', hChildren: child.type === 'root' ? [] : [child as never] },
    ...(element.position && { position: element.position }),
  };
}
