import type { Nodes, Parents, RootContent } from 'mdast';
import type { Use } from '../document/readDocument.js';

/** The nodes that take the place of a use. `rewrite` gives a list of its children as it will be. */
export type Emit = (use: Use, rewrite: Rewrite) => RootContent[];
export type Rewrite = <Child extends Nodes>(children: readonly Child[]) => Child[];

/** Puts what `emit` makes in the place of each use. Changes the tree. Linear. */
export function replaceUses(uses: readonly Use[], emit: Emit): void {
  const replacements = new Map<Nodes, RootContent[]>();
  const rewrite = <Child extends Nodes>(children: readonly Child[]): Child[] =>
    mergeTexts(children.flatMap((child) => (replacements.get(child) as Child[] | undefined) ?? [child]));

  // Backwards: a use comes before those inside it, and needs what they have become.
  for (const use of uses.toReversed()) replacements.set(use.node, emit(use, rewrite));
  for (const parent of new Set<Parents>(uses.map((use) => use.parent))) {
    Object.assign(parent, { children: rewrite<Nodes>(parent.children) });
  }
}

/** A parser leaves no two texts side by side; putting a bare `:persona` back must not either. */
function mergeTexts<Child extends Nodes>(nodes: readonly Child[]): Child[] {
  const merged: Child[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = {
        ...last,
        value: last.value + node.value,
        ...(last.position &&
          node.position && { position: { start: last.position.start, end: node.position.end } }),
      };
    } else merged.push(node);
  }
  return merged;
}
