import { h } from 'hastscript';
import { type ByKind, type PersonaField, type PersonaRow, showField } from 'persona-registry';
import {
  type Content,
  toEntityLink,
  toKindText,
  toLink,
  toList,
  toPartLink,
  toServiceLine,
} from './parts.js';

/** The value of a field, on cards and in tables. `undefined` if the persona has no value. */
export const toPersonaField = (field: PersonaField, row: PersonaRow): Content | Content[] =>
  showField(field, row, CONTENTS, row);

const CONTENTS: ByKind<Content | Content[], [PersonaRow]> = {
  name: (persona) => toEntityLink(persona),
  id: ({ id }) => h('code', id),
  personaKind: toKindText,
  categories: (categories) => categories.join(', '),
  link: (link) => toEntityLink(link),
  links: (links) => toList(links, (link) => toEntityLink(link)),
  partLinks: (links) => toList(links, toPartLink),
  tags: (links) => toList(links, (link) => toEntityLink(link)),
  services: (lines) => toList(lines, ({ service }) => toEntityLink(service)),
  access: (lines) => toList(lines, toServiceLine),
  learn: (links, { learnMore }) => {
    const items = links.map(({ title, url }) => toLink(title, url));
    const more = learnMore && toLink(`and ${learnMore.count} more`, learnMore.href);
    return toList([...items, ...(more ? [more] : [])], (item) => item);
  },
  text: (text) => text,
  prose: (text) => text,
  texts: (texts) => texts.join(', '),
  sentences: (texts) => toList(texts, (text) => text),
};
