import { h } from 'hastscript';
import {
  type ByKind,
  joinPlain,
  type PersonaField,
  type PersonaRow,
  say,
  showField,
  type Words,
} from 'persona-registry';
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
export const toPersonaField = (field: PersonaField, row: PersonaRow, words: Words): Content | Content[] =>
  showField(field, row, CONTENTS, row, words);

const CONTENTS: ByKind<Content | Content[], [PersonaRow, Words]> = {
  name: (persona) => toEntityLink(persona),
  id: ({ id }) => h('code', id),
  personaKind: (kind, _, words) => toKindText(kind, words),
  categories: (categories, _, words) =>
    joinPlain(
      words,
      categories.map((category) => say(words, `category.${category}`)),
    ),
  link: (link) => toEntityLink(link),
  links: (links) => toList(links, (link) => toEntityLink(link)),
  partLinks: (links) => toList(links, toPartLink),
  tags: (links) => toList(links, (link) => toEntityLink(link)),
  services: (lines) => toList(lines, ({ service }) => toEntityLink(service)),
  access: (lines, _, words) => toList(lines, (line) => toServiceLine(line, words)),
  learn: (links, { learnMore }, words) => {
    const items = links.map(({ title, url }) => toLink(title, url));
    const more = learnMore && toLink(say(words, 'picture.more', { count: learnMore.count }), learnMore.href);
    return toList([...items, ...(more ? [more] : [])], (item) => item);
  },
  text: (text) => text,
  prose: (text) => text,
  texts: (texts, _, words) => joinPlain(words, texts),
  sentences: (texts) => toList(texts, (text) => text),
};
