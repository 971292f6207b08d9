import type { LearnInput, LearnList } from '../model/data.js';
import type { LearnLink } from '../model/registry.js';
import { splitLinks } from './normalizeList.js';
import { parseLink } from './parseLink.js';
import { findLinkProblem, type UrlProblem } from './urls.js';

/**
 * Gives each link for learning a title: the written title, else the URL's host and last segment (`learn.microsoft.com · python-language`).
 * An empty link (`[Link to Microsoft Learn]()`) is left out, because readers get such links anyway.
 */
export function normalizeLearn(learn: LearnList | undefined): LearnLink[] {
  if (learn === undefined) return [];
  const items = isList(learn) ? learn : [learn];
  return items.flatMap(readInput).filter((link) => link.url !== '');
}

/** The first address of a text that cannot be used, with its problem. Empty addresses are valid. */
export function findLearnProblem(text: string): { url: string; problem: UrlProblem } | undefined {
  for (const { url } of splitLinks(text).map(readText)) {
    const problem = url === '' ? undefined : findLinkProblem(url);
    if (problem !== undefined) return { url, problem };
  }
  return undefined;
}

function readInput(input: LearnInput): LearnLink[] {
  const links = typeof input === 'string' ? splitLinks(input).map(readText) : [input];
  return links.map(({ title, url }) => ({ title: title?.trim() || titleOf(url.trim()), url: url.trim() }));
}

function isList(learn: LearnList): learn is readonly LearnInput[] {
  return Array.isArray(learn);
}

function readText(text: string): { title?: string; url: string } {
  const link = parseLink(text);
  return link === undefined ? { url: text } : { title: link.text, url: link.url };
}

function titleOf(url: string): string {
  const [, host, path] = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(url) ?? [];
  if (host === undefined) return url;
  const last = path?.split('/').findLast((segment) => segment !== '');
  return last === undefined ? host : `${host} · ${last}`;
}
