import { type Diagnostic, isId, normalizeList } from 'persona-registry';
import { type DefinedField, isSafeUrl, quote } from 'persona-registry/text';
import type { Cell } from '../source/sourceDocument.js';
import { toNote } from '../toNote.js';
import { splitName } from './splitName.js';
import { FIELD_SHAPES, type Fields, type ListField, type Statement, type TextField } from './statement.js';

/** A value with its field, and the label that the source has for it. */
export interface Part {
  field: DefinedField;
  label: string;
  value: Cell;
}

/** The access of a service as cards of this product show it. */
const NAME_WITH_ACCESS = /^([^:]+): ((?:read|write|manage|administer|no access)\b.*)$/i;
/** What follows a comma in `read in Dev, Stage and Production`. */
const MORE_ENVIRONMENTS = /^(?:dev|test|qa|uat|stage|staging|prod|production|shared)\b|^[^:]+ and [^:]+$/i;

/** Control characters, which come from broken files. */
const CONTROL = /\p{Cc}/gu;

interface Place {
  file: string;
  line: number;
}

/**
 * What a row or a card says about a persona.
 *
 * @param title stands for a name that is missing
 * @param diagnostics gets what is left out
 */
export function toStatement(
  { file, line }: Place,
  parts: readonly Part[],
  title: string | undefined,
  diagnostics: Diagnostic[],
): Statement | undefined {
  const fields: Fields = {};
  let writtenId: string | undefined;
  const note = (severity: 'warning' | 'info', code: 'left-out' | 'not-understood', message: string): void => {
    diagnostics.push(toNote(code, severity, message, file, line));
  };
  for (const { field, label, value } of parts) {
    if (field === 'id') writtenId = toWord(value);
    else if (isListField(field)) {
      const items = field === 'learn' ? readLinks(label, value) : readItems(field, label, value);
      if (items.length > 0) fields[field] = [...new Set([...(fields[field] ?? []), ...items])];
    } else if (isTextField(field)) {
      const text = readText(field, label, value);
      if (text === '' || text === fields[field]) continue;
      if (fields[field] === undefined) fields[field] = text;
      else
        note(
          'warning',
          'left-out',
          `${label}: another column has this field, so ${quote(text)} was left out.`,
        );
    } else if (field === 'wanted' && /^\d+$/.test(toWord(value))) fields.wanted = Number(toWord(value));
    else if (toWord(value) !== '')
      note('warning', 'not-understood', `The field ${quote(label)} cannot be imported, so it was left out.`);
  }
  const { name: written = title ?? '', ...rest } = fields;
  const { name, id = writtenId, color } = splitName(written);
  if (name === '') {
    const isBlank = Object.keys(rest).length === 0 && (writtenId ?? '') === '';
    if (!isBlank) note('warning', 'not-understood', 'This persona has no name, so it was left out.');
    return undefined;
  }
  const usedId = writtenId === undefined || writtenId === '' ? id : writtenId;
  if (usedId !== undefined && usedId !== '' && !isId(usedId)) {
    note('warning', 'not-understood', `${quote(usedId)} cannot be an id, so this persona was left out.`);
    return undefined;
  }
  return {
    file,
    line,
    ...(usedId !== undefined && usedId !== '' && { id: usedId }),
    name,
    fields: color === undefined || rest.color !== undefined ? rest : { ...rest, color },
  };

  function readText(field: TextField, label: string, { text, prose, links }: Cell): string {
    if (field === 'image' || field === 'requestUrl') {
      const [url = text] = links.flatMap((link) => (link.url === '' ? [] : [link.url]));
      if (url === '' || isSafeUrl(url)) return url.trim();
      note('warning', 'left-out', `${label}: the address ${quote(url)} is not safe.`);
      return '';
    }
    if (prose !== text)
      for (const { title: link, url } of links)
        if (url === '') note('info', 'left-out', `${label}: the link ${quote(link)} has no address.`);
    const words =
      field === 'description' ? prose.trim() : prose.replaceAll(/\s+/g, ' ').replaceAll(CONTROL, '').trim();
    return isNothing(words) ? '' : words;
  }

  function readItems(field: ListField, label: string, { text }: Cell): readonly string[] {
    // A sentence may have a comma.
    if (field === 'responsibilities') return normalizeList(text.split(/\n|;(?=\s)/));
    if (field === 'services') return readServices(label, text);
    return normalizeList(text.replaceAll(/;(?:\s+|$)/g, '\n'));
  }

  /** A card may say the access behind the name of a service: `Azure Storage: write in Dev and Stage, GitHub: read`. */
  function readServices(label: string, text: string): readonly string[] {
    const services: string[] = [];
    let access: string | undefined;
    const noteAccess = (): void => {
      if (access !== undefined)
        note('info', 'left-out', `${label}: a card has no place for the access ${quote(access)}.`);
      access = undefined;
    };
    for (const item of normalizeList(text.replaceAll(/;(?:\s+|$)/g, '\n'))) {
      const [, name, first] = NAME_WITH_ACCESS.exec(item) ?? [];
      if (name === undefined && access !== undefined && MORE_ENVIRONMENTS.test(item)) {
        access += `, ${item}`;
        continue;
      }
      noteAccess();
      access = first;
      services.push(name ?? item);
    }
    noteAccess();
    return services;
  }

  function readLinks(label: string, { text, links }: Cell): readonly string[] {
    for (const { title: link, url } of links) {
      if (url === '') note('info', 'left-out', `${label}: the link ${quote(link)} has no address.`);
      else if (!isSafeUrl(url))
        note('warning', 'left-out', `${label}: the address of the link ${quote(link)} is not safe.`);
    }
    if (links.length === 0 && normalizeList(text).length > 0)
      note('warning', 'left-out', `${label}: the text has no link.`);
    return links
      .filter(({ url }) => url !== '' && isSafeUrl(url))
      .map(({ title: link, url }) => (link === '' ? url : `[${link.replaceAll(/[[\]]/g, '')}](${url})`));
  }
}

const toWord = ({ prose }: Cell): string => {
  const word = prose.trim();
  return isNothing(word) ? '' : word;
};
const isNothing = (text: string): boolean => /^[-–—]?$/.test(text);
const isListField = (field: string): field is ListField => isField(field) && FIELD_SHAPES[field] === 'list';
const isTextField = (field: string): field is TextField => isField(field) && FIELD_SHAPES[field] === 'text';
const isField = (field: string): field is keyof typeof FIELD_SHAPES => Object.hasOwn(FIELD_SHAPES, field);
