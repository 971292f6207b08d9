import type { Nodes, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
// mdast-util-to-hast: what MDX itself turns Markdown into elements with.
import { toHast } from 'mdast-util-to-hast';

/** The nodes of MDX stay as they are, since `@mdx-js/mdx` compiles them. */
const MDX_NODES: Nodes['type'][] = ['mdxJsxTextElement', 'mdxTextExpression'];

/**
 * The element, as a text of a heading. Docusaurus writes the table of contents from the nodes of a heading: text as it is, and an element as
 * HTML with the name of its component, which no browser knows. This node is text to all who ask for the heading's text (table of contents,
 * anchor, title), and becomes the element only where the heading does.
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
