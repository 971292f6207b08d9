import type { ContactItem, ContactsInput } from '../model/data.js';
import type { ContactLink } from '../model/registry.js';
import { splitLinks } from './normalizeList.js';
import { parseLink } from './parseLink.js';
import { findLinkProblem, type UrlProblem } from './urls.js';

/** A mail address without `mailto:`. */
const MAIL = /^[^\s@:/?#<>()[\]\\,;]+@[^\s@:/?#<>()[\]\\,;]+\.[^\s@:/?#<>()[\]\\,;]+$/;
const PHONE = /^tel:\+?[0-9][0-9 ().-]*$/i;

/** The address of a contact: a bare mail address becomes a `mailto:` address, and a telephone number loses its spaces. */
export function toContactUrl(written: string): string {
  const url = written.trim();
  if (MAIL.test(url)) return `mailto:${url}`;
  return PHONE.test(url) ? url.replace(/[ ().-]/g, '') : url;
}

/** The problem of the address of a contact. Valid are web addresses, mail addresses, `tel:` numbers, and paths of the site. */
export function findContactProblem(written: string): UrlProblem | undefined {
  const url = toContactUrl(written);
  return PHONE.test(url) ? undefined : findLinkProblem(url);
}

/** The first address of a text with contacts that cannot be used, with its problem. */
export function findContactTextProblem(text: string): { url: string; problem: UrlProblem } | undefined {
  for (const { url } of readText(text)) {
    const problem = findContactProblem(url);
    if (problem !== undefined) return { url, problem };
  }
  return undefined;
}

/** The contacts in their order. A contact without a label is shown by its address without scheme. */
export function normalizeContacts(contacts: ContactsInput | undefined): ContactLink[] {
  if (contacts === undefined) return [];
  return toItems(contacts)
    .flatMap((item) => (typeof item === 'string' ? readText(item) : [item]))
    .map(({ label, url }) => ({ label: label.trim(), url: toContactUrl(url) }));
}

function toItems(contacts: ContactsInput): readonly ContactItem[] {
  if (typeof contacts === 'string') return [contacts];
  if (isList(contacts)) return contacts;
  return Object.entries(contacts).map(([label, url]) => ({ label, url }));
}

function isList(contacts: Exclude<ContactsInput, string>): contacts is readonly ContactItem[] {
  return Array.isArray(contacts);
}

function readText(text: string): ContactLink[] {
  return splitLinks(text).map((item) => {
    const link = parseLink(item);
    const url = link?.url ?? item;
    return { label: link?.text || url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, ''), url };
  });
}
