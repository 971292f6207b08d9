import { translate } from '@docusaurus/Translate';
import { escapeHtml, type ToUrl, toLink, toLinks } from '@theme/PersonaHtml';
import type { AccessPhrase, ServiceLine } from 'persona-registry';
import styles from './styles.module.css';

/** A longer list of access shows this many items and folds the others. To fold fewer than three would not save a line. */
const MAX_UNFOLDED = 10;

/** Services with the access to each in words. If no access at all is documented, only the names. */
export function toAccess(lines: readonly ServiceLine[], toUrl: ToUrl): string {
  if (!lines.some(({ phrases }) => phrases.length > 0)) {
    return toLinks(
      lines.map(({ service }) => service),
      toUrl,
    );
  }
  const items = lines.map(
    ({ service, phrases }) => `${toLink(service, toUrl)} <small>${phrases.map(toPhrase).join(' · ')}</small>`,
  );
  const unfoldedCount = items.length > MAX_UNFOLDED + 2 ? MAX_UNFOLDED : items.length;
  const foldedItems = items.slice(unfoldedCount);
  const more =
    foldedItems.length > 0 &&
    `<details><summary>${escapeHtml(
      translate({ id: 'theme.personas.more', message: '{count} more' }, { count: foldedItems.length }),
    )}</summary>${foldedItems.join('<br>')}</details>`;
  return items.slice(0, unfoldedCount).join('<br>') + (more || '');
}

function toPhrase({ text, state, privileged }: AccessPhrase): string {
  const phrase =
    state === 'undocumented'
      ? toTag(state, text)
      : `<span${state === 'granted' ? '' : ` class="${styles.quiet}"`}>${escapeHtml(text)}</span>`;
  return privileged
    ? `${phrase} ${toTag('privileged', translate({ id: 'theme.personas.tag.privileged', message: 'Privileged' }))}`
    : phrase;
}

/** The same HTML as `AccessTag` gives. */
const toTag = (kind: 'privileged' | 'undocumented', text: string): string =>
  `<span class="access-tag access-tag--${kind}">${escapeHtml(text)}</span>`;
