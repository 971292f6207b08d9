import type { ServiceLine } from '../model/fieldValues.js';
import type { Link } from '../model/link.js';
import type { ByKind } from './showField.js';

const toNames = (links: readonly Link[]): string[] => links.map(({ name }) => name);
const toServiceNames = (lines: readonly ServiceLine[]): string[] => lines.map(({ service }) => service.name);
const toOne = (text: string): string[] => [text];

/** The values of a field as words, for each kind of value. Enumerations are as in the data. */
export const FIELD_WORDS: ByKind<readonly string[]> = {
  name: ({ name }) => [name],
  id: ({ id }) => [id],
  personaKind: toOne,
  categories: (categories) => categories,
  link: ({ name }) => [name],
  links: toNames,
  partLinks: toNames,
  tags: toNames,
  services: toServiceNames,
  access: toServiceNames,
  learn: (links) => links.map(({ title }) => title),
  text: toOne,
  prose: toOne,
  texts: (texts) => texts,
  sentences: (texts) => texts,
};
