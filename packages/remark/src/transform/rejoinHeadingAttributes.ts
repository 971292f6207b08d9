import type { Heading, Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { findDirective } from '../grammar/findDirective.js';

/** `{#P001}` as text, right behind a directive. */
const ID = /^\{#([^\s{}#."'<>=`]+)\}/;

/**
 * Docusaurus escapes the first `{#` of every heading before it compiles, to take it for the heading's own id. In
 * `## Ask :persona[the data engineer]{#P001}` that tears the attributes off the directive; this puts them back, so that a heading means what
 * it means elsewhere and to the scan. A heading's id stands behind a space. Changes the tree.
 */
export function rejoinHeadingAttributes(tree: Root): void {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'heading') rejoin(node);
    if ('children' in node) stack.push(...node.children);
  }
}

function rejoin(heading: Heading): void {
  heading.children.forEach((node, index) => {
    const next = heading.children[index + 1];
    if (node.type !== 'textDirective' || next?.type !== 'text' || !lacksAttributes(node)) return;
    const [written, id] = ID.exec(next.value) ?? [];
    if (written === undefined || id === undefined) return;
    node.attributes = { id };
    next.value = next.value.slice(written.length);
  });
  heading.children = heading.children.filter((node) => node.type !== 'text' || node.value !== '');
}

const lacksAttributes = ({ name, attributes }: TextDirective) =>
  findDirective(name) !== undefined && Object.keys(attributes ?? {}).length === 0;
