import type { Item } from '@theme/PersonaTools';

export interface Entry extends Item {
  readonly element: Element;
}

/**
 * Reads the entries of a list in the page: rows of a table, or cards. The text of an entry includes the headings above it, such as the name of a team
 * above its cards.
 *
 * @param terms further words for each entry, in the order of the page
 */
export function readEntries(
  root: Element,
  selector: string,
  terms: readonly string[] | undefined,
): readonly Entry[] {
  return Array.from(root.querySelectorAll(selector), (element, index) => ({
    element,
    get text() {
      return [element.textContent, terms?.[index], ...readHeadings(element, root)].join(' ');
    },
    values: () => [],
  }));
}

/** Returns the headings of the sections around an element. */
function readHeadings(element: Element, root: Element): string[] {
  const section = element.parentElement?.closest('section');
  if (!section || !root.contains(section)) return [];
  return [section.querySelector('h2, h3')?.textContent ?? '', ...readHeadings(section, root)];
}
