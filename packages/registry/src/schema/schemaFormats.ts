import { unknownTemplates } from '../values/expandTemplate.js';
import { isDate, isDuration, isGuid } from '../values/formats.js';
import { parseLink } from '../values/parseLink.js';
import { findImageProblem, findLinkProblem } from '../values/urls.js';
import type { SchemaFormat } from './nodes.js';

/** What each `format` of the schema accepts. */
export const SCHEMA_FORMATS: Readonly<Record<SchemaFormat, (text: string) => boolean>> = {
  date: isDate,
  duration: isDuration,
  uuid: isGuid,
  link: (text) => findLinkProblem(text.trim()) === undefined,
  image: (text) => findImageProblem(text.trim()) === undefined,
  'learn-link': (text) => {
    const url = parseLink(text)?.url ?? text.trim();
    return url === '' || findLinkProblem(url) === undefined;
  },
  template: (text) => unknownTemplates(text).length === 0,
};
