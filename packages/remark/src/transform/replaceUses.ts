import type { Nodes, Parents, RootContent, Text } from 'mdast';
import type { Use } from '../document/readDocument.js';

/** Returns the nodes that replace a use. `rewrite` returns children of the use with their own replacements. */
export type Emit = (use: Use, rewrite: Rewrite) => RootContent[];
export type Rewrite = <Child extends Nodes>(children: readonly Child[]) => Child[];

/** Replaces each use by the nodes that `emit` returns. Changes the tree. Takes linear time. */
export function replaceUses(uses: readonly Use[], emit: Emit): void {
  const replacements = new Map<Nodes, RootContent[]>();
  const rewrite = <Child extends Nodes>(children: readonly Child[]): Child[] =>
    mergeTexts(children.flatMap((child) => (replacements.get(child) as Child[] | undefined) ?? [child]));

  // Backwards: a use needs the replacements of the uses inside it, and they come after it.
  for (const use of uses.toReversed()) replacements.set(use.node, emit(use, rewrite));
  for (const parent of new Set<Parents>(uses.map((use) => use.parent))) {
    Object.assign(parent, { children: rewrite<Nodes>(parent.children) });
  }
}

/**
 * Joins neighbouring texts. A parser never produces two in a row, so a bare `:persona` that becomes text again must not do so either. A text
 * with data becomes an element, so it stays apart.
 */
function mergeTexts<Child extends Nodes>(nodes: readonly Child[]): Child[] {
  const mergedNodes: Child[] = [];
  for (const node of nodes) {
    const last = mergedNodes.at(-1);
    if (isPlainText(node) && last !== undefined && isPlainText(last)) {
      mergedNodes[mergedNodes.length - 1] = {
        ...last,
        value: last.value + node.value,
        ...(last.position &&
          node.position && { position: { start: last.position.start, end: node.position.end } }),
      };
    } else mergedNodes.push(node);
  }
  return mergedNodes;
}

const isPlainText = (node: Nodes): node is Text => node.type === 'text' && node.data === undefined;
