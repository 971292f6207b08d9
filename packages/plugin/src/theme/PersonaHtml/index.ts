import { joinPlain, toSeparator } from '@theme/PersonaWords';
import type { LearnLink, Link, PartLink, PersonaRow } from 'persona-registry';
import { isAddress } from 'persona-registry/fields';
import styles from './styles.module.css';

export { findTarget } from './findTarget';
export { matchPath, useLocation } from './router';
export { useSiteLinks } from './useSiteLinks';
export { useUrls } from './useUrls';

/*
 * Names and links as HTML text, for rows that React does not render. All text from the data goes through `escapeHtml`. Each value has its own
 * element (`<a>` or `<span>`), so that the browser can read the values back. A `<br>` separates values that stand on a line each.
 */

/** Turns a site-absolute path without base URL into the value of an `href`. */
export type ToUrl = (href: string) => string;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes a text safe as content and between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

export const toValue = (text: string): string => `<span>${escapeHtml(text)}</span>`;

/** Works as Docusaurus' link does: an address on the web opens a new window. An address for mail or telephone opens none. */
export function toLink({ name, href }: Omit<Link, 'id'>, toUrl: ToUrl, className?: string): string {
  if (href === undefined) return toValue(name);
  const attributes = [
    ...(className === undefined ? [] : [`class="${className}"`]),
    `href="${escapeHtml(href.startsWith('/') ? toUrl(href) : href)}"`,
    ...(isAddress(href) ? ['target="_blank" rel="noopener noreferrer"'] : []),
  ];
  return `<a ${attributes.join(' ')}>${escapeHtml(name)}</a>`;
}

const partsOf = (link: Link | PartLink): readonly string[] => ('parts' in link ? link.parts : []);

/** Links that stand among other words have a class of their own, because colour alone would not tell them apart. */
export function toLinks(links: readonly (Link | PartLink)[] = [], toUrl: ToUrl): string {
  const className = links.some((link) => partsOf(link).length > 0) ? styles.amongWords : undefined;
  return joinValues(
    links.map((link) => {
      const parts = partsOf(link);
      return `${toLink(link, toUrl, className)}${parts.length > 0 ? ` (${escapeHtml(joinPlain(parts))})` : ''}`;
    }),
  );
}

/** One after the other, in the language of the page. Each value is HTML text. */
export const joinValues = (values: readonly string[]): string =>
  values.length > 1 ? values.join(escapeHtml(toSeparator())) : values.join();

/** Puts each link on its own line. */
export const toLearnLinks = (links: readonly LearnLink[] = [], toUrl: ToUrl): string =>
  links.map(({ title, url }) => toLink({ name: title, href: url }, toUrl)).join('<br>');

/** A badge as `PersonaBadge` shows it. The letters are an attribute, so that they are not part of the cell's text. */
export function toBadge(
  { personaKind, monogram = '', image }: Pick<PersonaRow, 'personaKind' | 'monogram' | 'image'>,
  toSource: (image: string) => string,
  className = '',
): string {
  const classes = ['persona-badge', personaKind !== 'agent' && 'persona-badge--round', className];
  const picture =
    image === undefined
      ? ''
      : `<img src="${escapeHtml(toSource(image))}" alt="" width="64" height="64" loading="lazy">`;
  const mark = image === undefined ? ` data-mark="${escapeHtml(monogram)}"` : '';
  return `<span class="${classes.filter(Boolean).join(' ')}" aria-hidden="true"${mark}>${picture}</span>`;
}
