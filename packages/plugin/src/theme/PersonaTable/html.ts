import { translate } from '@docusaurus/Translate';
import type { AccessPhrase, LearnLink, Link, PartLink, ServiceLine } from 'persona-registry';
import styles from './styles.module.css';

/*
 * Cells as HTML text. Whatever comes from the data goes through `escapeHtml`. Values stand in elements of their own, so that they can be told
 * apart again in the browser (`readCell`): `<a>` or `<span>`, one `<br>` between those of a line each.
 */

/** Site-absolute path without base URL → what an `href` holds. */
export type ToUrl = (href: string) => string;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe as content and between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** Longer lists of access show this many and fold the rest. Folding fewer than three would not save a line. */
const SHOWN = 10;

export const toValue = (text: string): string => `<span>${escapeHtml(text)}</span>`;

export const toLink = ({ name, href }: Link, toUrl: ToUrl, className?: string): string =>
  href === undefined
    ? toValue(name)
    : `<a${className === undefined ? '' : ` class="${className}"`} href="${escapeHtml(toUrl(href))}">${escapeHtml(name)}</a>`;

const partsOf = (link: Link | PartLink): readonly string[] => ('parts' in link ? link.parts : []);

/** Beside words that are no links, colour alone would not tell links apart. */
export function toLinks(links: readonly (Link | PartLink)[] = [], toUrl: ToUrl): string {
  const className = links.some((link) => partsOf(link).length > 0) ? styles.amongWords : undefined;
  return links
    .map((link) => {
      const parts = partsOf(link);
      return `${toLink(link, toUrl, className)}${parts.length > 0 ? ` (${escapeHtml(parts.join(', '))})` : ''}`;
    })
    .join(', ');
}

export const toLearnLinks = (links: readonly LearnLink[] | undefined): string =>
  (links ?? [])
    .map(
      ({ title, url }) =>
        `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${escapeHtml(title)}</a>`,
    )
    .join('<br>');

/** Services with what may be done on each; names only where nothing is documented of access at all. */
export function toAccess(lines: readonly ServiceLine[] | undefined, toUrl: ToUrl): string {
  if (!lines?.some(({ phrases }) => phrases.length > 0)) {
    return toLinks(
      lines?.map(({ service }) => service),
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
