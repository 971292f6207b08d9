import { findKnownRole, getKnownRoleByGuid } from '../access/findCatalogueRole.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import { buildNameIndex, lookUp, type NamedEntry, type NameIndex } from '../lookup/findReference.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { readTier } from '../lookup/readTier.js';
import { similarEnvironment } from '../lookup/similarEnvironment.js';
import type { Registry } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { readGuid } from '../values/formats.js';
import { splitEnvironments } from './splitEnvironments.js';

/** The names of the data, for texts of other documents. */
export interface AccessNames {
  persona: NameIndex;
  service: NameIndex;
  environment: NameIndex;
  /** Whether the data has an entry of the name. */
  has(kind: 'persona' | 'service' | 'environment', text: string): boolean;
  /** Whether the text is a role of the data, of the catalogue or built into Azure. */
  isRole(text: string): boolean;
  /** The id of a service, also without the name of its vendor: `Key Vault`. */
  findService(text: string): string | undefined;
  /** The id of an environment, also by a word for the same purpose: `Development`. */
  findEnvironment(text: string): string | undefined;
  /** What the headings of a table say, the innermost first: the text that names a service, and ids of environment and persona. `Dev and Stage` names two environments. */
  serviceOf(headings: readonly string[]): string | undefined;
  environmentOf(headings: readonly string[]): string | undefined;
  personaOf(headings: readonly string[]): string | undefined;
}

const VENDOR = /^(?:azure|microsoft|ms|amazon|aws|google(?: cloud)?|gcp)\s+/i;

/** Equal for the spellings of one service: `Azure Keyvault`, `Key Vault`. */
export const foldService = (name: string): string => fold(name.trim().replace(VENDOR, ''));
/** Words of headings that are no part of a name. */
const FILLERS =
  /\b(?:access|rbac|identity|roles?|permissions?|assignments?|matrix|tables?|control|personas?|environments?|env|by|per|for|of|to|in|on|the|and|example|services?)\b|\d+(?:\.\d+)*[.:)]?|[:()[\]–—-]/gi;

/** With such a word, a heading that names an environment means another one: `Non-Prod`, `All except Prod`. */
const EXCLUDING: ReadonlySet<string> = new Set(
  'non not no pre post except excluding excl without outside but before other others besides never'.split(
    ' ',
  ),
);

/** What else a heading may say about a place, beside the environment: `Dev team`, `Production subscription`. */
const PLACES: ReadonlySet<string> = new Set(
  'team teams subscription subscriptions resource resources group groups rg cluster clusters workspace workspaces tenant tenants account accounts project projects namespace namespaces zone landing stage tier system systems users matrix security azure aws gcp kubernetes cloud all our'.split(
    ' ',
  ),
);
/** A heading such as `Path to production` is about a way, and not about a place. */
const MOVES: ReadonlySet<string> = new Set('to into from toward towards before after until'.split(' '));
const VENDORS = /^(?:azure|microsoft|amazon|aws|google|gcp)\b/i;
/** What separates the parts of a heading: `Key Vault – Dev`, `Forecast (Dev)`. */
const SEPARATOR = /\s[-–—]\s|[:()[\]|,–—]/;

export function createAccessNames(registry: Registry): AccessNames {
  const toIndex = (section: Readonly<Record<string, NamedEntry & { order: number }>>) =>
    buildNameIndex(entriesOf(section));
  const persona = toIndex(registry.personas);
  const service = toIndex(registry.services);
  const environment = toIndex(registry.environments);
  const roles = toIndex(registry.roles);
  const withoutVendor = new Map<string, string | undefined>();
  for (const { id, name, aliases } of service.entries) {
    for (const spelling of [name, ...aliases]) {
      const key = foldService(spelling);
      withoutVendor.set(key, withoutVendor.has(key) && withoutVendor.get(key) !== id ? undefined : id);
    }
  }
  const roleTexts = new Map<string, boolean>();
  const idIn = (index: NameIndex, text: string): string | undefined => {
    const match = lookUp(index, text);
    return match !== undefined && 'id' in match ? match.id : undefined;
  };
  const findService = (text: string): string | undefined =>
    idIn(service, text) ?? (text === '' ? undefined : withoutVendor.get(foldService(text)));
  const findEnvironment = (text: string): string | undefined => {
    const plain = text.replace(/\benv(?:ironment)?s?\b/gi, '').trim();
    const named = idIn(environment, text) ?? idIn(environment, plain);
    if (named !== undefined) return named;
    const similar = similarEnvironment(text, environment);
    // Where there is only a stage, a test environment is another one.
    const tier = similar === undefined ? undefined : getEntry(registry.environments, similar)?.tier;
    return tier === readTier(plain) ? similar : undefined;
  };
  const ofWord = (word: string): string | undefined => (word.length < 3 ? undefined : findEnvironment(word));
  const namesEnvironment = (heading: string): boolean =>
    findEnvironment(heading) !== undefined ||
    heading.split(/[^\p{L}\p{N}]+/u).some((word) => ofWord(word) !== undefined);
  /** `Dev/Test`: one of them is in the data, and the others are words for environments. */
  const areEnvironments = (text: string): boolean => {
    const parts = splitEnvironments(text);
    return (
      parts.length > 1 &&
      parts.some((part) => findEnvironment(part) !== undefined) &&
      parts.every((part) => findEnvironment(part) !== undefined || isTierWord(part))
    );
  };
  /**
   * Whether a heading is about an environment that one of its words names. `Live Operations` and `Production Line Engineers` are about something else, unlike `Dev team`,
   * `Storage – Dev`, `Access in Dev for the lake` and `Key Vault Dev`.
   */
  const isAbout = (heading: string, words: readonly string[]): boolean => {
    if (heading.split(SEPARATOR).some((part) => environmentAlone(part))) return true;
    const others = words.filter((word) => ofWord(word) === undefined && word.replace(FILLERS, '') !== '');
    if (others.every((word) => PLACES.has(word.toLowerCase()))) return true;
    const rest = others.join(' ');
    if (VENDORS.test(rest) || findService(rest) !== undefined || findPersona(persona, rest) !== undefined)
      return true;
    const position = words.findIndex((word) => ofWord(word) !== undefined);
    const before = words[position - 1]?.toLowerCase() ?? '';
    const after = words[position + 1] ?? '';
    const isLast = position === words.length - 1;
    if (isLast)
      return position > 0 && !MOVES.has(before) && lookUp(environment, words[position] ?? '') !== undefined;
    const isIn = ['in', 'on', 'for', 'at', 'within', 'the'].includes(before);
    return isIn && after.replace(FILLERS, '') === '';
  };
  const environmentAlone = (part: string): boolean => {
    const plain = part.replace(FILLERS, ' ').trim();
    return plain !== '' && findEnvironment(plain) !== undefined;
  };
  const names: AccessNames = {
    persona,
    service,
    environment,
    findService,
    findEnvironment,
    has(kind, text) {
      if (kind === 'service') return findService(text) !== undefined;
      if (kind === 'environment')
        return findEnvironment(text) !== undefined || isAll(text) || areEnvironments(text);
      return findPersona(persona, text) !== undefined;
    },
    isRole: (text) =>
      getOrAdd(roleTexts, text, () => {
        if (fold(text) === '') return false;
        if (lookUp(roles, text) !== undefined || findKnownRole(text) !== undefined) return true;
        const guid = readGuid(text);
        return guid !== undefined && getKnownRoleByGuid(guid) !== undefined;
      }),
    serviceOf(headings) {
      for (const heading of headings.toReversed()) {
        const plain = heading.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
        if (findService(heading) !== undefined) return heading;
        if (findService(plain) !== undefined) return plain;
        if (plain === '') continue;
        if (!namesEnvironment(heading)) return plain;
        const rest = plain
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => ofWord(word) === undefined && readTier(word) === undefined);
        const text = rest.join(' ');
        if (findService(text) !== undefined) return text;
        const isPlace = rest.some(
          (word) => PLACES.has(word.toLowerCase()) || EXCLUDING.has(word.toLowerCase()),
        );
        if (text !== '' && !isPlace && names.environmentOf([heading]) !== undefined) return text;
      }
      return undefined;
    },
    environmentOf(headings) {
      for (const heading of headings.toReversed()) {
        const found = findEnvironment(heading);
        if (found !== undefined) return found;
        const words = heading.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
        const ids = new Set(words.flatMap((word) => ofWord(word) ?? []));
        const [id, ...more] = ids;
        if (id === undefined) continue;
        if (words.some((word) => EXCLUDING.has(word.toLowerCase()))) return undefined;
        const plain = words.filter((word) => word.replace(FILLERS, '') !== '');
        if (plain.every((word) => readTier(word) !== undefined || ofWord(word) !== undefined))
          return plain.map((word) => ofWord(word) ?? word).join(', ');
        if (more.length > 0) return undefined;
        if (isAbout(heading, words)) return id;
      }
      return undefined;
    },
    personaOf(headings) {
      for (const heading of headings.toReversed()) {
        const id = findPersona(persona, heading);
        if (id !== undefined) return id;
      }
      return undefined;
    },
  };
  return names;
}

/** Whether the text is a word for an environment, also for one that the data does not have: `Test`, `QA environment`. */
export const isTierWord = (text: string): boolean => {
  const plain = text.replace(/\benv(?:ironment)?s?\b/gi, '').trim();
  return TIER_WORD.test(plain) && readTier(plain) !== undefined;
};
const TIER_WORD = /^(?:\p{L}+|(?:pre|non)[\s-]?prod(?:uction)?)$/iu;

/** `AI Data Engineer (P001 | Dark Blue)`, `AI Data Engineer [P001, Dark Blue]` */
const IN_BRACKETS = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/;
/** `P001 AI Data Engineer`, `P001: AI Data Engineer` */
const ID_FIRST = /^([A-Za-z]{1,8}[-_]?\d{1,6})(?:\s*[:|–—]\s*|\s+(?:-\s+)?)\S/;
const NUMBERED_ID = /^[A-Za-z]{1,8}[-_]?\d{1,6}$/;

/** The id of a persona from a text such as `AI Data Engineer (P001 | Dark Blue)`. */
export function findPersona(index: NameIndex, text: string): string | undefined {
  const [, name, inner = ''] = IN_BRACKETS.exec(text) ?? [];
  const parts = inner.split(/[|,;/]/).map((part) => part.trim());
  // Of several parts, one is the id, and the others are no names.
  const ids = parts.length === 1 ? parts : parts.filter((part) => NUMBERED_ID.test(part));
  const [, first] = ID_FIRST.exec(text) ?? [];
  for (const each of [text, ...ids, first, name]) {
    if (each === undefined || each === '') continue;
    const match = lookUp(index, each);
    if (match !== undefined && 'id' in match) return match.id;
  }
  return undefined;
}

export const isAll = (text: string): boolean =>
  ['*', 'all', 'any', 'each', 'every'].includes(text.trim().toLowerCase()) ||
  fold(text) === fold(SHARED_ENVIRONMENT.name);
