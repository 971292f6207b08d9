/**
 * Writes lists as one Markdown checklist: a bold title, then a box for each item. Titles and items are Markdown already, and an item has a line.
 */
export const toChecklist = (
  lists: readonly { readonly title: string; readonly items: readonly string[] }[],
): string =>
  lists
    .map(({ title, items }) => [`**${title}**`, '', ...items.map((item) => `- [ ] ${item}`), ''].join('\n'))
    .join('\n');
