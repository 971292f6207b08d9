import { getKnownRoleByGuid } from '../access/findCatalogueRole.js';
import type { Subject } from '../model/diagnostic.js';
import { ENTITY_KINDS, rowOf } from '../model/kinds.js';
import type { Entity, Grant, Registry, Role } from '../model/registry.js';
import { formatsByKey } from '../schema/formatsByKey.js';
import type { SchemaFormat } from '../schema/nodes.js';
import { personasSchema } from '../schema/personasSchema.js';
import { findLinkProblem } from '../values/urls.js';
import type { FindingPlace, SubjectField } from './finding.js';
import type { Rule } from './rule.js';

const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/;
const URLS = /https?:\/\/[^\s"'<>()[\]]+/gi;
const GUID = /(?<![0-9a-fA-F-])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-fA-F-])/g;

export const noDirectoryData: Rule = {
  id: 'no-directory-data',
  group: 'integrity',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'The data contains no e-mail addresses, object ids, subscription ids or links with passwords.',
  why: 'Sites are public more often than their authors think. The holder of an identity and its location belong in the bindings file, which only exports and drift read.',
  source: {
    title: 'GDPR, article 5 (data minimisation)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  bad: `
services:
  storage: { name: Azure Storage, contact: jane.doe@contoso.example }
`,
  good: `
personas: { P001: { name: Data Engineer } }
services:
  storage: { name: Azure Storage, contact: P001 }
`,
  settings: {
    contacts: {
      default: 1,
      description: '0 allows e-mail addresses and the like in the `contacts` of people.',
    },
  },
  *check({ registry, settings }) {
    const directoryDataIn = createFinder(registry);
    // Every field of a person is read: the address of a profile tells as much as a sentence.
    const keysOfPeople = new Set(settings.contacts === 0 ? ['contacts'] : []);
    for (const { value, owner, subject, at } of entitiesOf(registry)) {
      const isPerson = subject.person !== undefined;
      const directoryData = findText(value, directoryDataIn, isPerson ? keysOfPeople : OTHER_KEYS);
      if (directoryData === undefined) continue;
      const hint = isPerson ? HINT_FOR_PEOPLE : HINT;
      yield { message: toMessage(owner, directoryData), subject, at, hint };
    }
    for (const grant of registry.grants) {
      const { persona, service, environment, sameAs } = grant;
      const directoryData = sameAs === undefined ? findInGrant(grant, directoryDataIn) : undefined;
      if (directoryData === undefined) continue;
      const message = toMessage(`A grant of "${persona}" on "${service}"`, directoryData);
      yield { message, subject: { persona, service, environment }, at: { grant }, hint: HINT };
    }
    for (const noAccess of registry.noAccess) {
      const { persona, service, environment, reason, sameAs } = noAccess;
      const directoryData =
        sameAs === undefined && reason !== undefined ? directoryDataIn(reason) : undefined;
      if (directoryData === undefined) continue;
      const owner = `The reason why "${persona}" has no access to "${service}"`;
      const message = toMessage(owner, directoryData);
      yield { message, subject: { persona, service, environment }, at: { noAccess }, hint: HINT };
    }
  },
};

const HINT = 'Write a persona or a group instead, or move the value to the bindings file.';
const HINT_FOR_PEOPLE =
  'Write the address of a page or a chat instead. To allow it in `contacts`, write `no-directory-data: { contacts: 0 }` below `check.rules`.';
const toMessage = (owner: string, directoryData: string): string => `${owner} contains ${directoryData}.`;

const PART_OF_GUID = /-[0-9a-fA-F]{4}-/;
const GUID_LENGTH = 36;

/** Returns a function that says what directory data a text has. */
function createFinder(registry: Registry): (text: string) => string | undefined {
  const roleIds = new Set(
    Object.values(registry.roles).map(({ roleDefinitionId }) => roleDefinitionId?.toLowerCase()),
  );
  return (text) => {
    // Validation refuses such links in link fields. Here they are found inside sentences.
    if (text.includes('://') && text.match(URLS)?.some((url) => findLinkProblem(url) === 'credentials'))
      return 'a link with a user name, password or key in it';
    const email = text.includes('@') ? EMAIL.exec(text)?.[0] : undefined;
    if (email !== undefined) return `the e-mail address "${email}"`;
    // Most texts are short or have no hyphen, and to search for one letter is cheap.
    if (text.length < GUID_LENGTH || !text.includes('-') || !PART_OF_GUID.test(text)) return undefined;
    const guid = text
      .match(GUID)
      ?.find((id) => !roleIds.has(id.toLowerCase()) && getKnownRoleByGuid(id) === undefined);
    return guid === undefined ? undefined : `"${guid}", which is not the GUID of a role`;
  };
}

const NO_PROSE: ReadonlySet<SchemaFormat | undefined> = new Set([
  ...(['link', 'image', 'learn-link', 'contact', 'uuid', 'time-zone'] as const),
  ...(['name', 'names'] as const),
]);

/** Keys whose values are only addresses, GUIDs of roles or references. An address may contain a GUID. All other keys may have text of people. */
const OTHER_KEYS: ReadonlySet<string> = new Set(
  [...formatsByKey(personasSchema)]
    .filter(([, formats]) => [...formats].every((format) => NO_PROSE.has(format)))
    .map(([key]) => key),
);

/** The first result of `find` for the texts in a value, in their order, except those of some keys. */
function findText(
  value: unknown,
  find: (text: string) => string | undefined,
  otherKeys: ReadonlySet<string>,
): string | undefined {
  if (typeof value === 'string') return find(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  for (const key in value) {
    if (!isList && otherKeys.has(key)) continue;
    const found = findText((value as Readonly<Record<string, unknown>>)[key], find, otherKeys);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a field of a grant may have text of people. The compiler demands an answer for each field. */
const HAS_TEXT: Readonly<Record<keyof Grant, boolean>> = {
  persona: false,
  service: false,
  environment: false,
  role: false,
  assignment: false,
  from: false,
  until: false,
  sameAs: false,
  scopeKind: false,
  evidence: true,
  exceptions: true,
  formerName: true,
  activation: true,
  condition: true,
  why: true,
  scope: true,
  baseline: true,
};
const GRANT_TEXTS = (Object.keys(HAS_TEXT) as (keyof Grant)[]).filter((field) => HAS_TEXT[field]);

/** The same for a grant. There are many grants, so only the fields with text are looked at. */
function findInGrant(grant: Grant, find: (text: string) => string | undefined): string | undefined {
  for (const field of GRANT_TEXTS) {
    const value = grant[field];
    if (value === undefined) continue;
    const found = typeof value === 'string' ? find(value) : findText(value, find, OTHER_KEYS);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Entry {
  value: object;
  /** The subject of a sentence: `The persona "P001"`. */
  owner: string;
  subject: Subject;
  at: FindingPlace;
}

/** The entities that people write. */
function* entitiesOf(registry: Registry): Iterable<Entry> {
  for (const kind of ENTITY_KINDS) {
    const { section, word = kind } = rowOf(kind);
    for (const value of Object.values<Entity | Role>(registry[section])) {
      if ('from' in value && value.from !== 'data') continue;
      const { id } = value;
      const field: SubjectField = kind === 'separationOfDuties' ? 'separation' : kind;
      yield { value, owner: `The ${word} "${id}"`, subject: { [field]: id }, at: { kind, id } };
    }
  }
}
