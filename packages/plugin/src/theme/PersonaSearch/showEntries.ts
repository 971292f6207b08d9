import type { Entry } from './readEntries';
import styles from './styles.module.css';

/** Shows exactly these entries. A section or a group of rows inside `root` whose entries are all hidden is hidden too. */
export function showEntries(root: Element, entries: readonly Entry[], indices: readonly number[]): void {
  const shown = new Set(indices);
  const sections = new Map<Element, boolean>();
  for (const [index, { element }] of entries.entries()) {
    const isShown = shown.has(index);
    element.classList.toggle(styles.out ?? '', !isShown);
    let section = findSection(element);
    while (section && section !== root && root.contains(section)) {
      sections.set(section, (sections.get(section) ?? false) || isShown);
      section = findSection(section);
    }
  }
  for (const [section, isShown] of sections) section.classList.toggle(styles.out ?? '', !isShown);
}

const findSection = (element: Element) => element.parentElement?.closest('section, tbody');
