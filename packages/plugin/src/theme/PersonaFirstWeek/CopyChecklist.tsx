import { translate } from '@docusaurus/Translate';
import { copyText, escapeMarkdown, readCell } from '@theme/PersonaToolsSlot';
import { type ReactNode, type RefObject, useState } from 'react';
import styles from './styles.module.css';
import { toChecklist } from './toChecklist';

/** Reads the lists from the page, so that the checklist has the same words and links, and the page carries no copy of them. */
const readLists = (element: HTMLElement | null) =>
  Array.from(element?.querySelectorAll('section') ?? [], (section) => ({
    title: escapeMarkdown(section.querySelector('h3')?.textContent ?? ''),
    items: Array.from(section.querySelectorAll('li'), ({ children }) =>
      Array.from(children, (part) => readCell(part).markdown).join(' · '),
    ),
  }));

/** The button and the message about what it did. Without scripts, neither is there. */
export function CopyChecklist({ lists }: { readonly lists: RefObject<HTMLElement | null> }): ReactNode {
  const [message, setMessage] = useState('');
  const copy = async () => {
    const isCopied = await copyText(toChecklist(readLists(lists.current)));
    setMessage(
      isCopied
        ? translate({ id: 'theme.personas.week.copied', message: 'Checklist copied' })
        : translate({
            id: 'theme.personas.tools.notCopied',
            message: 'The browser does not allow copying here',
          }),
    );
  };
  return (
    <div className={styles.tools}>
      <button type="button" className="button button--outline button--primary button--sm" onClick={copy}>
        {translate({ id: 'theme.personas.week.copy', message: 'Copy as checklist' })}
      </button>
      <span role="status" className={styles.note}>
        {message}
      </span>
    </div>
  );
}
