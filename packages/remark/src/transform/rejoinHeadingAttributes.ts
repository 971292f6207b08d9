import type { Heading, Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { findDirective } from '../grammar/findDirective.js';

/** `{#P001}` or `{#jane.doe}` as text, directly after a directive. */
const ID = /^\{#([^\s{}#"'<>=`]+)\}/;

/**
 * Gives directives in headings their attributes back. Changes the tree. Docusaurus escapes the first `{#` of every heading before it compiles, to read
 * it as the heading's own id. In `## Ask :persona[the data engineer]{#P001}`, this separates the attributes from the directive. The scan reads the
 * document without that step. A heading's own id comes after a space.
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
    const [match, id] = ID.exec(next.value) ?? [];
    if (match === undefined || id === undefined) return;
    node.attributes = { id };
    next.value = next.value.slice(match.length);
  });
  heading.children = heading.children.filter((node) => node.type !== 'text' || node.value !== '');
}

const lacksAttributes = ({ name, attributes }: TextDirective) =>
  findDirective(name) !== undefined && Object.keys(attributes ?? {}).length === 0;
