import type { LearnLink, Link, PartLink } from 'persona-registry';
import styles from './styles.module.css';

export { useSiteLinks } from './useSiteLinks';
export { useUrls } from './useUrls';

/*
 * Names and links as HTML text, for rows that React leaves alone. Whatever comes from the data goes through `escapeHtml`. Values stand in
 * elements of their own, so that they can be told apart again in the browser: `<a>` or `<span>`, one `<br>` between those of a line each.
 */

/** Site-absolute path without base URL → what an `href` holds. */
export type ToUrl = (href: string) => string;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe as content and between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

export const toValue = (text: string): string => `<span>${escapeHtml(text)}</span>`;

/** As Docusaurus' link does it: what leaves the site opens a window of its own. */
export function toLink({ name, href }: Omit<Link, 'id'>, toUrl: ToUrl, className?: string): string {
  if (href === undefined) return toValue(name);
  const attributes = [
    ...(className === undefined ? [] : [`class="${className}"`]),
    ...(href.startsWith('/')
      ? [`href="${escapeHtml(toUrl(href))}"`]
      : [`href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer"`]),
  ];
  return `<a ${attributes.join(' ')}>${escapeHtml(name)}</a>`;
}

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

/** One a line. */
export const toLearnLinks = (links: readonly LearnLink[] = [], toUrl: ToUrl): string =>
  links.map(({ title, url }) => toLink({ name: title, href: url }, toUrl)).join('<br>');
