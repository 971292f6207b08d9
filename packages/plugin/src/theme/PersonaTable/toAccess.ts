import { translate } from '@docusaurus/Translate';
import { escapeHtml, type ToUrl, toLink, toLinks } from '@theme/PersonaHtml';
import type { AccessPhrase, ServiceLine } from 'persona-registry';
import styles from './styles.module.css';

/** Longer lists of access show this many and fold the rest. Folding fewer than three would not save a line. */
const SHOWN = 10;

/** Services with what may be done on each; names only where nothing is documented of access at all. */
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
  const shown = items.length > SHOWN + 2 ? SHOWN : items.length;
  const folded = items.slice(shown);
  const more =
    folded.length > 0 &&
    `<details><summary>${escapeHtml(
      translate({ id: 'theme.personas.more', message: '{count} more' }, { count: folded.length }),
    )}</summary>${folded.join('<br>')}</details>`;
  return items.slice(0, shown).join('<br>') + (more || '');
}

function toPhrase({ text, state, privileged }: AccessPhrase): string {
  const shown =
    state === 'undocumented'
      ? toTag(state, text)
      : `<span${state === 'granted' ? '' : ` class="${styles.quiet}"`}>${escapeHtml(text)}</span>`;
  return privileged
    ? `${shown} ${toTag('privileged', translate({ id: 'theme.personas.tag.privileged', message: 'Privileged' }))}`
    : shown;
}

/** As `AccessTag` shows it. */
const toTag = (kind: 'privileged' | 'undocumented', text: string): string =>
  `<span class="access-tag access-tag--${kind}">${escapeHtml(text)}</span>`;
