import { unknownTemplates } from '../values/expandTemplate.js';
import { findLongName } from '../values/findLongName.js';
import { isDate, isDuration, readGuid } from '../values/formats.js';
import { findContactTextProblem } from '../values/normalizeContacts.js';
import { findLearnProblem } from '../values/normalizeLearn.js';
import { normalizeList } from '../values/normalizeList.js';
import { isTimeZone } from '../values/timeZones.js';
import { findImageProblem, findLinkProblem, findMarkdownProblem } from '../values/urls.js';
import type { SchemaFormat } from './nodes.js';

const isShortName = (text: string): boolean => findLongName(text, 'one') === undefined;
const areShortNames = (text: string): boolean => findLongName(text, 'list') === undefined;

/** The check of each `format` of the schema. */
export const SCHEMA_FORMATS: Readonly<Record<SchemaFormat, (text: string) => boolean>> = {
  date: isDate,
  duration: isDuration,
  uuid: (text) => readGuid(text) !== undefined,
  link: (text) => findLinkProblem(text.trim()) === undefined,
  image: (text) => findImageProblem(text.trim()) === undefined,
  'learn-link': (text) => findLearnProblem(text) === undefined,
  contact: (text) => findContactTextProblem(text) === undefined,
  'time-zone': isTimeZone,
  markdown: (text) => findMarkdownProblem(text) === undefined,
  name: isShortName,
  names: areShortNames,
  'own-name': isShortName,
  'own-names': areShortNames,
  operations: (text) => normalizeList(text).every((item) => !/\s|\*\*/.test(item)),
  template: (text) => unknownTemplates(text).length === 0,
};
