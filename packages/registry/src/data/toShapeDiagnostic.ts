import { capitalize } from '../lookup/capitalize.js';
import { fold } from '../lookup/fold.js';
import { findInvisible, howToFix, nameInvisible } from '../lookup/invisible.js';
import { isRecord } from '../lookup/isRecord.js';
import { describeLongName } from '../lookup/nameLength.js';
import { findDefinedField, suggestDefinedField } from '../lookup/personaLabels.js';
import { quote } from '../lookup/quote.js';
import { separatorHint } from '../lookup/separatorHint.js';
import { suggest, toSuggestion } from '../lookup/suggest.js';
import type { DataPath, Diagnostic, Place } from '../model/diagnostic.js';
import { cellSchema } from '../schema/accessSchema.js';
import type { SchemaFormat, SchemaNode } from '../schema/nodes.js';
import { personasSchema } from '../schema/personasSchema.js';
import { findLongName } from '../values/findLongName.js';
import { isReservedId } from '../values/ids.js';
import { findContactTextProblem } from '../values/normalizeContacts.js';
import { findLearnProblem } from '../values/normalizeLearn.js';
import { normalizeList } from '../values/normalizeList.js';
import { listTimeZones } from '../values/timeZones.js';
import {
  findImageProblem,
  findLinkProblem,
  findMarkdownProblem,
  type UrlProblem,
  withoutCredentials,
} from '../values/urls.js';
import { describePath, entryWordOf } from './describePath.js';
import type { SplitText } from './findSplitTexts.js';
import { findOtherKey } from './otherKeys.js';
import { type Notation, rewriteAsMap } from './rewriteAsMap.js';
import { type ShapeProblem, schemaTypeOf } from './validateShape.js';

/** Gives the place of a path of the data: in a data file, or in the Markdown that defines a persona. */
export type PlaceOf = (path: DataPath, target?: Place['target']) => Place;

type Sentence = Omit<Diagnostic, 'severity' | 'place'> & { key?: true };

/** Puts one problem of shape into our own words. Every keyword that the schema uses has a message here. */
export function toShapeDiagnostic(
  problem: ShapeProblem,
  placeOf: PlaceOf,
  notation: Notation = 'yaml',
): Diagnostic {
  const { key: isAboutKey, ...sentence } = withInvisible(toSentence(problem, notation), problem);
  const { path, key } = problem;
  const place =
    key !== undefined && isAboutKey
      ? placeOf([...path, key], 'key')
      : placeOf(path, key === undefined ? 'value' : 'key');
  return { severity: 'error', ...sentence, place };
}

/** Adds a hint if the unknown key, the word or the address has an invisible character. */
function withInvisible(sentence: Sentence, { key, value }: ShapeProblem): Sentence {
  const text = sentence.key ? key : value;
  const character = typeof text === 'string' ? findInvisible(text) : undefined;
  if (character === undefined) return sentence;
  const named = `The text has ${nameInvisible(character)}. ${howToFix(character)}`;
  return { ...sentence, hint: sentence.hint === undefined ? named : `${named} ${sentence.hint}` };
}

function toSentence(problem: ShapeProblem, notation: Notation): Sentence {
  const { keyword, path, schema, value } = problem;
  const what = describePath(path);
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(problem);
    case 'propertyNames':
      if (schema.propertyNames?.format === 'name') return { ...longName(what, problem.key ?? ''), key: true };
      return invalidKey(problem.key ?? '', path.at(-1));
    case 'required':
      return {
        code: problem.key === 'name' ? 'missing-name' : 'missing-key',
        message: `${capitalize(what)} has no ${quote(problem.key ?? '')}.`,
        hint: `Add \`${problem.key}\`. ${schema.properties?.[problem.key ?? '']?.description ?? ''}`.trim(),
      };
    case 'enum':
      return unknownValue(what, String(value), schema.enum ?? []);
    case 'const':
      return {
        code: 'wrong-value',
        message: `${capitalize(what)} is ${describeValue(value)}, but only ${String(schema.const)} is valid.`,
        hint: schema.description ?? `Write ${String(schema.const)}, or delete it.`,
      };
    case 'minimum':
      return {
        code: 'wrong-value',
        message: `${capitalize(what)} is ${describeValue(value)}, but the minimum is ${schema.minimum}.`,
        hint: `Write ${schema.minimum} or more, or delete it.`,
      };
    case 'pattern':
      return emptyValue(what);
    case 'format':
      return wrongFormat(what, String(value), schema.format);
    default:
      return wrongType(what, problem, notation);
  }
}

/** The problem of a text without quotes that commas split into keys. It is one problem for any number of commas. */
export function toSplitTextDiagnostic(
  { path }: Pick<ShapeProblem, 'path'>,
  { key, text, part }: SplitText,
  placeOf: PlaceOf,
): Diagnostic {
  return {
    code: 'unquoted-comma',
    severity: 'error',
    message: `The text of ${quote(key)} in ${describePath(path)} ends at its comma: inside { }, YAML reads ${quote(part)} as another key.`,
    place: placeOf([...path, part], 'key'),
    hint: `Put the text in quotes: ${key}: ${inQuotes(text)}`,
  };
}

/** Quotes a text for YAML. A JSON string is also a valid text in double quotes in YAML. */
function inQuotes(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

function unknownKey({ path, schema, value, key = '' }: ShapeProblem): Sentence {
  const valid = Object.keys(schema.properties ?? {}).filter((name) => name !== '$schema');
  const message = `Unknown key ${quote(key)} in ${describePath(path)}.`;
  if (path.length > 0 && isSection(key) && isRecord((value as Readonly<Record<string, unknown>>)[key])) {
    const hint = `\`${key}\` is a section: write it at the top of the data, beside \`personas\`.`;
    return { code: 'unknown-key', message, valid, hint, key: true };
  }
  const field = valid.find((name) => schema.properties?.[name]?.enum?.includes(key));
  if (field !== undefined) {
    return { code: 'unknown-key', message, valid, hint: `Write \`${field}: ${key}\`.`, key: true };
  }
  return {
    code: 'unknown-key',
    message,
    valid,
    ...suggestKey(key, valid, path),
    key: true,
  };
}

function suggestKey(key: string, valid: readonly string[], path: DataPath): { suggestion?: string } {
  const suggestion = suggest(key, valid) ?? findOtherKey(key, valid);
  if (suggestion === undefined) return isPersona(path) ? suggestedField(key) : {};
  return { suggestion };
}

const isSection = (key: string): boolean => Object.hasOwn(personasSchema.properties ?? {}, key);

const isPersona = (path: DataPath): boolean => path.length === 2 && path[0] === 'personas';

/** A label of a card, such as `Primary interaction`, that somebody has written as a key. */
function suggestedField(key: string): { suggestion?: string } {
  const field = findDefinedField(key) ?? suggestDefinedField(key)?.field;
  return field === undefined || field === 'id' ? {} : { suggestion: field };
}

/** The beginning of a number. */
const NUMBER = /^[-+]?\.?\d/;

function invalidKey(id: string, section: string | number | undefined): Sentence {
  const sentence = invalidId(id, section);
  const isMaybeRead = String(Number(id)) === id;
  return isMaybeRead
    ? { ...sentence, hint: `${sentence.hint} (Without quotes, YAML reads 007 as the number 7.)` }
    : sentence;
}

/** The problem of an id. Also for reserved ids of personas, which the schema cannot refuse. */
export function invalidId(id: string, section: string | number | undefined): Sentence {
  const entry = entryWordOf(section) ?? 'entry';
  const word = `${/^[aeiou]/.test(entry) ? 'an' : 'a'} ${entry}`;
  if (section === 'personas' && isReservedId(id)) {
    return {
      code: 'reserved-id',
      message: `${quote(id)} cannot be the id of ${word}: it is the address of one of our own pages.`,
      hint: 'Choose another id. The name can stay.',
      key: true,
    };
  }
  return {
    code: 'invalid-id',
    message: `${quote(id)} cannot be the id of ${word}.`,
    hint:
      section === 'people'
        ? 'The id of a person has a letter, and up to 64 letters (a to z), digits, "-", "_" and "." between them. It does not end like the name of a file.'
        : NUMBER.test(id)
          ? 'An id begins with a letter: write P007, for example.'
          : 'An id begins with a letter, and has up to 64 letters (a to z), digits, "-" and "_".',
    key: true,
  };
}

function unknownValue(what: string, value: string, valid: readonly string[]): Sentence {
  const words = normalizeList(value);
  const unknown = words.find((word) => !valid.includes(word));
  const wrong = unknown ?? value;
  const isList = words.length > 1 && unknown === undefined;
  const hint = isList ? 'Write only one of them.' : separatorHint(wrong);
  return {
    code: 'unknown-value',
    message: `${capitalize(what)} cannot be ${quote(wrong)}.`,
    valid,
    ...toSuggestion(wrong, valid),
    ...(hint !== undefined && { hint }),
  };
}

function emptyValue(what: string): Sentence {
  return {
    code: 'missing-value',
    message: `${capitalize(what)} has no value.`,
    hint: 'Give it a value, or delete it.',
  };
}

function wrongType(what: string, { value, schema, path }: ShapeProblem, notation: Notation): Sentence {
  if (value === null) return emptyValue(what);
  const noAccess = schema === cellSchema && value === false ? 'Write `none` for no access.' : undefined;
  const types = typesOf(schema);
  return {
    code: 'wrong-type',
    message: `${capitalize(what)} is ${describeValue(value)}, but ${orList(types.map((type) => TYPE_WORDS[type]))} is expected.`,
    ...(schema.enum && { valid: schema.enum }),
    hint:
      noAccess ??
      wideColonHint(value) ??
      (types.includes('object') && !types.includes('string')
        ? mapHint(value, path, schema, notation)
        : undefined) ??
      (types.includes('string') ? (formatHint(schema) ?? QUOTE_HINTS[typeof value]) : undefined) ??
      schema.description ??
      'Write a value of that type, or delete it.',
  };
}

/** A text that would be a map with an ordinary colon. */
function wideColonHint(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\p{L}\p{N}_-]+：/u.test(value)
    ? 'The colon is a full-width one (U+FF1A), which YAML reads as a letter. Write ":" and a space.'
    : undefined;
}

/** How to write a map in the place of something else. */
function mapHint(value: unknown, path: DataPath, schema: SchemaNode, notation: Notation): string | undefined {
  const isById = schema.propertyNames?.pattern !== undefined;
  const general =
    isById && notation === 'yaml' ? `Write each entry below its id: \`${exampleOf(path)}\`.` : undefined;
  return rewriteAsMap(value, path, schema, notation) ?? general;
}

function exampleOf(path: DataPath): string {
  const [word = 'entry'] = entryWordOf(path.at(-1))?.split(' ') ?? [];
  return `${word === 'persona' ? 'P001' : `my-${word}`}: { name: … }`;
}

/** Quotes alone do not make a date or a duration of a number. */
function formatHint({ format }: SchemaNode): string | undefined {
  return format === 'date' || format === 'duration' ? FORMAT_SENTENCES[format]('', '').hint : undefined;
}

/** Hints for values that YAML makes of a text without quotes. */
const QUOTE_HINTS: Readonly<Record<string, string>> = {
  number: 'Put the value in quotes. (Without quotes, YAML reads 007 as the number 7.)',
  boolean: 'If the value is a text, put it in quotes. Without quotes, `true` and `false` are not texts.',
};

function longName(what: string, name: string): Sentence {
  const { message, ...problem } = describeLongName(name);
  return { ...problem, message: `${capitalize(what)}: ${message}` };
}

const longNameSentence =
  (form: 'one' | 'list') =>
  (_: string, value: string): Omit<Sentence, 'key'> =>
    describeLongName(findLongName(value, form) ?? value);

const FORMAT_SENTENCES: Readonly<
  Record<SchemaFormat, (quoted: string, value: string) => Omit<Sentence, 'key'>>
> = {
  date: (quoted) => ({
    code: 'invalid-date',
    message: `${quoted} is not a date.`,
    hint: 'Write an existing day as year, month and day: 2027-03-31.',
  }),
  duration: (quoted) => ({
    code: 'invalid-duration',
    message: `${quoted} is not a duration.`,
    hint: 'Write an ISO 8601 duration: PT4H is four hours, P3M three months.',
  }),
  uuid: (quoted) => ({
    code: 'invalid-guid',
    message: `${quoted} is not a GUID.`,
    hint: 'A GUID has 8, 4, 4, 4 and 12 hexadecimal digits with dashes in between.',
  }),
  link: (quoted, value) => linkSentence(quoted, findLinkProblem(value)),
  'learn-link': (quoted, value) => linkSentence(quoted, findLearnProblem(value)?.problem),
  contact: (quoted, value) => {
    const sentence = linkSentence(quoted, findContactTextProblem(value)?.problem);
    return sentence.code === 'invalid-url'
      ? {
          ...sentence,
          message: `${quoted} is not an address of a contact.`,
          hint: 'Write a mail address, or an address that begins with https://, http://, mailto:, tel: or one "/". It has no spaces (write %20).',
        }
      : sentence;
  },
  markdown: (quoted, value) => {
    const found = findMarkdownProblem(value);
    const shown = found === undefined ? quoted : quote(withoutCredentials(found.url));
    return linkSentence(shown, found?.problem);
  },
  'time-zone': (quoted, value) => ({
    code: 'unknown-time-zone',
    message: `${quoted} is not a time zone.`,
    ...toTimeZoneSuggestion(value),
    hint: 'Write the IANA name, which has a region and a city: Europe/Berlin.',
  }),
  image: (quoted, value) => {
    const sentence = linkSentence(quoted, findImageProblem(value));
    const hint = 'Write a path of the static folder, such as /img/engineer.png, or an https address.';
    return sentence.code === 'invalid-url'
      ? { ...sentence, code: 'invalid-image', message: `${quoted} is not an image that can be shown.`, hint }
      : sentence;
  },
  name: longNameSentence('one'),
  names: longNameSentence('list'),
  'own-name': longNameSentence('one'),
  'own-names': longNameSentence('list'),
  operations: (quoted) => ({
    code: 'invalid-operation',
    message: `${quoted} is not an operation.`,
    hint: 'Write operations as Azure does: Microsoft.Storage/storageAccounts/read. One `*` stands for any text, and an operation has no spaces.',
  }),
  template: (quoted) => ({
    code: 'unknown-template',
    message: `${quoted} has an unknown template.`,
    valid: ['${env}', '${project}'],
  }),
};

/** The nearest name. A city alone is enough for a suggestion: Berlin. */
function toTimeZoneSuggestion(value: string): Pick<Diagnostic, 'suggestion'> {
  const zones = listTimeZones();
  const city = fold(value);
  const suggestion =
    zones.find((zone) => fold(zone.split('/').at(-1) ?? '') === city) ?? suggest(value.trim(), zones);
  return suggestion === undefined ? {} : { suggestion };
}

function linkSentence(quoted: string, problem: UrlProblem | undefined): Omit<Sentence, 'key'> {
  if (problem === 'credentials') {
    return {
      code: 'credentials-in-url',
      message: `${quoted} is a link with a user name, password or key in it, and everyone who sees the page could use it.`,
      hint: 'Write the address without the part before the "@", and without keys. Change the password or key, because this file has exposed it.',
    };
  }
  if (problem === 'path-escapes') {
    return {
      code: 'path-escapes',
      message: `${quoted} leads out of its folder.`,
      hint: 'Write a path that begins with "/" and has no "..".',
    };
  }
  return {
    code: 'invalid-url',
    message: `${quoted} is not a link that can be used.`,
    hint: 'A link begins with https://, http://, mailto: or one "/", and has no spaces (write %20).',
  };
}

/** The problem of a text that the schema cannot check, such as the address of a link inside a list. */
export function toFormatProblem(format: SchemaFormat, value: string, place: Place): Diagnostic {
  return { severity: 'error', ...FORMAT_SENTENCES[format](quote(withoutCredentials(value)), value), place };
}

function wrongFormat(what: string, value: string, format: SchemaFormat | undefined): Sentence {
  const sentence = FORMAT_SENTENCES[format ?? 'template'](quote(withoutCredentials(value)), value);
  return { ...sentence, message: `${capitalize(what)}: ${sentence.message}` };
}

const TYPE_WORDS = {
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  array: 'a list',
  object: 'a map',
  null: 'nothing',
} as const;

function typesOf(schema: SchemaNode): (keyof typeof TYPE_WORDS)[] {
  const types = (schema.anyOf ?? [schema]).flatMap((branch) => branch.type ?? []);
  return [...new Set(types)].filter((type) => type !== 'null');
}

function describeValue(value: unknown): string {
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value}`;
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return TYPE_WORDS[schemaTypeOf(value) as keyof typeof TYPE_WORDS];
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
