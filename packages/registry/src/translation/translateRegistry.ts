import type { DataSource } from '../data/dataSource.js';
import { findSplitTexts, type SplitText } from '../data/findSplitTexts.js';
import { parseJson } from '../data/parseJson.js';
import { parseYaml } from '../data/parseYaml.js';
import { toSplitTextDiagnostic } from '../data/toShapeDiagnostic.js';
import { getEntry } from '../lookup/entries.js';
import { isRecord } from '../lookup/isRecord.js';
import { quote } from '../lookup/quote.js';
import { repeatsName } from '../lookup/repeatsName.js';
import { suggest } from '../lookup/suggest.js';
import type { DataPath, Diagnostic, Outcome } from '../model/diagnostic.js';
import { ENTITY_KINDS, type EntityKind, rowOf, type Section } from '../model/kinds.js';
import type { Entity, Registry } from '../model/registry.js';
import { isError } from '../report/isError.js';
import { normalizeList } from '../values/normalizeList.js';
import { checkText } from './checkText.js';
import { findDuplicateNames } from './findDuplicateNames.js';
import { SENTENCES, TEXT_LISTS, TRANSLATABLE, TRANSLATABLE_PARTS } from './translatable.js';
import type { ReportText, Texts, Translation } from './translation.js';

/** How many texts and names of a list a message names. */
const MOST_NAMED = 3;

/**
 * Reads the texts of a language, which lie over a registry by id. Ids and fields that do not exist are errors, and so are fields that are no texts.
 * What has no translation stays in the language of the data, and one warning says how much that is.
 */
export function readTranslation(source: DataSource, registry: Registry): Outcome<Translation> {
  const { file, text, format } = source;
  const { value, diagnostics } = format === 'json' ? parseJson(text, file) : parseYaml(text, file);
  if (isEmpty(value)) return { diagnostics: diagnostics.length > 0 ? diagnostics : [toEmpty(file)] };
  const problems: Diagnostic[] = [...diagnostics];
  const report: ReportText = (path, problem) =>
    problems.push({ severity: 'error', place: { file, path, target: 'key' }, ...problem });
  const translation = new Map<Section, Map<string, Texts>>();
  if (!isRecord(value)) {
    report([], { code: 'invalid-data', message: 'A translation is a map of sections, as the data is.' });
    return { diagnostics: problems };
  }
  const sections = ENTITY_KINDS.map((kind) => rowOf(kind).section);
  for (const [section, entries] of Object.entries(value)) {
    const kind = ENTITY_KINDS.find((one) => rowOf(one).section === section);
    if (kind === undefined) report([section], toUnknown('section', section, sections));
    else if (!isRecord(entries)) report([section], NO_MAP);
    else translation.set(rowOf(kind).section, readSection(kind, entries, registry, report));
  }
  problems.push(...findDuplicateNames(registry, translation, file));
  if (problems.some(isError)) {
    return { diagnostics: format === 'json' ? problems : withSplitTexts(problems, file, text) };
  }
  const missing = listMissing(registry, translation);
  if (missing.length > 0) problems.push(toMissing(file, missing));
  return { value: translation, diagnostics: problems };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (isRecord(value) && Object.keys(value).length === 0);

const toEmpty = (file: string): Diagnostic => ({
  code: 'empty-translation',
  severity: 'warning',
  message: 'This file has no texts, so all texts stay as in the data.',
  place: { file },
  hint: 'Write the texts of the language into it, or delete it.',
});

/** Says of a text without quotes that its comma ended it: the key that YAML made of the rest is no mistake of its own. Once per text. */
function withSplitTexts(problems: Diagnostic[], file: string, text: string): Diagnostic[] {
  const isMaybePart = ({ code, suggestion }: Diagnostic) =>
    code === 'unknown-translation' && suggestion === undefined;
  // Positions in YAML are slow.
  if (!problems.some(isMaybePart)) return problems;
  const findSplitText = findSplitTexts(text);
  const reported = new Set<SplitText>();
  return problems.flatMap((problem) => {
    const path = problem.place?.path ?? [];
    const parent = path.slice(0, -1);
    const split = isMaybePart(problem) ? findSplitText(parent, String(path.at(-1))) : undefined;
    if (split === undefined) return [problem];
    if (reported.has(split)) return [];
    reported.add(split);
    return [
      toSplitTextDiagnostic({ path: parent }, split, (at, target) => ({
        file,
        path: at,
        ...(target && { target }),
      })),
    ];
  });
}

const NO_MAP = { code: 'invalid-data', message: 'This must be a map with ids as keys.' };

function readSection(
  kind: EntityKind,
  entries: Readonly<Record<string, unknown>>,
  registry: Registry,
  report: ReportText,
): Map<string, Texts> {
  const { section, parts } = rowOf(kind);
  const known: Readonly<Record<string, Entity>> = registry[section];
  const texts = new Map<string, Texts>();
  for (const [id, fields] of Object.entries(entries)) {
    const entity = getEntry(known, id);
    if (entity === undefined) {
      report([section, id], toUnknown(rowOf(kind).word ?? kind, id, Object.keys(known)));
    } else if (!isRecord(fields)) {
      report([section, id], {
        code: 'invalid-data',
        message: 'This must be a map of texts, such as `name`.',
      });
    } else {
      checkFields([section, id], fields, TRANSLATABLE[kind], toTexts(entity), report);
      if (parts !== undefined)
        checkParts([section, id, parts.section], fields[parts.section], entity, report);
      texts.set(id, fields);
    }
  }
  return texts;
}

/** @param shown the fields of the data that the texts lie over */
function checkFields(
  path: DataPath,
  fields: Texts,
  allowed: readonly string[],
  shown: Texts,
  report: ReportText,
): void {
  for (const [field, text] of Object.entries(fields)) {
    if (!allowed.includes(field)) {
      report([...path, field], {
        ...toUnknown('text', field, allowed),
        hint: 'A translation has texts only. Ids, references, access and addresses are the same in every language.',
      });
    } else if (TEXT_LISTS.has(field)) {
      checkItems([...path, field], text, itemsOf(shown, field), report);
    } else if (field !== 'stages' && field !== 'components') {
      checkText([...path, field], text, shown[field], report);
    }
  }
}

/** Checks the texts of a list. Each item is named by what the data says: a contact by its label, a meeting by its name. */
function checkItems(path: DataPath, written: unknown, items: readonly Texts[], report: ReportText): void {
  const field = String(path.at(-1));
  const list = TEXT_LISTS.get(field);
  if (list === undefined) return;
  if (!isRecord(written)) {
    const of = list.keys.join(' or ');
    report(path, {
      code: 'invalid-data',
      message: `${quote(field)} must be a map: the ${of} of the data, and its translation.`,
    });
    return;
  }
  for (const [key, texts] of Object.entries(written)) {
    const item = items.find((one) => list.keys.some((name) => one[name] === key));
    if (item === undefined) {
      report(
        [...path, key],
        toUnknown(
          'entry',
          key,
          items.flatMap((one) => (hasText(one[list.keys[0] ?? '']) ? String(one[list.keys[0] ?? '']) : [])),
        ),
      );
    } else if (isRecord(texts)) {
      checkFields([...path, key], texts, list.texts, item, report);
    } else {
      checkText([...path, key], texts, item[list.texts[0]], report);
    }
  }
}

const itemsOf = (shown: Texts, field: string): readonly Texts[] => {
  const items = shown[field];
  return Array.isArray(items) ? items.filter(isRecord) : [];
};

const toTexts = (entity: Entity): Texts => entity as unknown as Texts;

function checkParts(path: DataPath, parts: unknown, entity: Entity, report: ReportText): void {
  if (parts === undefined) return;
  if (!isRecord(parts)) {
    report(path, NO_MAP);
    return;
  }
  const known = partsOf(entity, String(path.at(-1)));
  for (const [id, fields] of Object.entries(parts)) {
    const part = getEntry(known, id);
    if (part === undefined) report([...path, id], toUnknown('part', id, Object.keys(known)));
    else if (isRecord(fields)) checkFields([...path, id], fields, TRANSLATABLE_PARTS, toTexts(part), report);
    else
      report([...path, id], {
        code: 'invalid-data',
        message: 'This must be a map of texts, such as `name`.',
      });
  }
}

const partsOf = (entity: Entity, section: string): Readonly<Record<string, Entity>> =>
  (entity as unknown as Record<string, Readonly<Record<string, Entity>>>)[section] ?? {};

function toUnknown(
  what: string,
  text: string,
  valid: readonly string[],
): Pick<Diagnostic, 'code' | 'message' | 'valid' | 'suggestion'> {
  const suggestion = suggest(text, valid);
  return {
    code: 'unknown-translation',
    message: `There is no ${what} ${quote(text)} to translate.`,
    valid,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Sentences of the data without a translation: `summary of P001`. */
function listMissing(registry: Registry, translation: Translation): string[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const { section } = rowOf(kind);
    const entries: Readonly<Record<string, Entity>> = registry[section];
    const fields = SENTENCES.filter((field) => TRANSLATABLE[kind].includes(field));
    return Object.values(entries).flatMap((entity) => {
      const own = translation.get(section)?.get(entity.id) ?? {};
      const written = entity as unknown as Readonly<Record<string, unknown>>;
      // Descriptions of roles of the catalogue are not the site's.
      if (kind === 'role' && written.from !== 'data') return [];
      return fields
        .filter((field) => hasText(written[field]) && !hasText(own[field]))
        .map((field) => `${field} of ${entity.id}`);
    });
  });
}

const hasText = (value: unknown): boolean =>
  (typeof value === 'string' || Array.isArray(value)) && value.length > 0;

function toMissing(file: string, missing: readonly string[]): Diagnostic {
  const named = missing.slice(0, MOST_NAMED).join(', ');
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  return {
    code: 'untranslated',
    severity: 'warning',
    message: `${missing.length} ${missing.length === 1 ? 'text has' : 'texts have'} no translation and ${missing.length === 1 ? 'stays' : 'stay'} as in the data: ${named}${more}.`,
    place: { file },
  };
}

/** The registry whose entities are also found by their names in the translation. Names of the data stay, because documents use both. */
export function withTranslatedNames(registry: Registry, translation: Translation): Registry {
  return mapEntities(registry, translation, (entity, { name }) =>
    typeof name !== 'string' || name === entity.name || entity.aliases.includes(name)
      ? entity
      : { ...entity, aliases: [...entity.aliases, name] },
  );
}

/** The registry with the texts of the translation. A text that is not shown, such as one of a person, does not come back. */
export function translateRegistry<Shown extends Registry>(registry: Shown, translation: Translation): Shown {
  return mapEntities(registry, translation, translateEntity);
}

function translateEntity(entity: Entity, texts: Texts): Entity {
  const shown = entity as unknown as Readonly<Record<string, unknown>>;
  const translated: Record<string, unknown> = { ...shown };
  for (const [field, text] of Object.entries(texts)) {
    const value = shown[field];
    if (isRecord(text) && isRecord(value)) translated[field] = translateParts(value, text);
    else if (isRecord(text) && Array.isArray(value)) translated[field] = translateItems(field, value, text);
    else if (hasText(value) && hasText(text)) translated[field] = toShape(text, value);
  }
  if (typeof texts.name === 'string') {
    translated.aliases = entity.aliases.filter((alias) => alias !== texts.name);
    if (isPersona(entity) && texts.name !== entity.name && repeatsName(entity)) translated.idRepeats = true;
  }
  return translated as unknown as Entity;
}

/** Only ids of personas are shown beside their names. */
const isPersona = (entity: Entity): boolean => 'responsibilities' in entity;

/** A list stays a list, and is read as in the data. */
const toShape = (text: unknown, value: unknown): unknown =>
  Array.isArray(value) && typeof text === 'string' ? normalizeList([text]) : text;

const translateParts = (
  parts: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parts).map(([id, part]) => {
      const own = getEntry(texts, id);
      return [id, isRecord(own) ? translateEntity(part as Entity, own) : part];
    }),
  );

/** The items of a list with their texts. A text that an item does not show does not come back. */
function translateItems(field: string, items: readonly unknown[], texts: Texts): unknown[] {
  const list = TEXT_LISTS.get(field);
  if (list === undefined) return [...items];
  return items.map((item) => {
    if (!isRecord(item)) return item;
    const written = list.keys
      .map((key) => getEntry(texts, String(item[key])))
      .find((own) => own !== undefined);
    const own = typeof written === 'string' ? { [list.texts[0]]: written } : written;
    if (!isRecord(own)) return item;
    const shown = list.texts.filter((text) => hasText(item[text]) && hasText(own[text]));
    return { ...item, ...Object.fromEntries(shown.map((text) => [text, own[text]])) };
  });
}

function mapEntities<Shown extends Registry>(
  registry: Shown,
  translation: Translation,
  map: (entity: Entity, texts: Texts) => Entity,
): Shown {
  const sections = [...translation].map(([section, texts]) => {
    const entries: Readonly<Record<string, Entity>> = registry[section];
    return [
      section,
      Object.fromEntries(
        Object.entries(entries).map(([id, entity]) => {
          const own = texts.get(id);
          return [id, own === undefined ? entity : map(entity, own)];
        }),
      ),
    ];
  });
  return { ...registry, ...Object.fromEntries(sections) };
}
