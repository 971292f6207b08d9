import type { LearnLink, Link, PartLink } from 'persona-registry';
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

/** Works as Docusaurus' link does: a link that leaves the site opens a new window. */
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

/** Links that stand among other words have a class of their own, because colour alone would not tell them apart. */
export function toLinks(links: readonly (Link | PartLink)[] = [], toUrl: ToUrl): string {
  const className = links.some((link) => partsOf(link).length > 0) ? styles.amongWords : undefined;
  return links
    .map((link) => {
      const parts = partsOf(link);
      return `${toLink(link, toUrl, className)}${parts.length > 0 ? ` (${escapeHtml(parts.join(', '))})` : ''}`;
    })
    .join(', ');
}

/** Puts each link on its own line. */
export const toLearnLinks = (links: readonly LearnLink[] = [], toUrl: ToUrl): string =>
  links.map(({ title, url }) => toLink({ name: title, href: url }, toUrl)).join('<br>');
