import { getCatalogueRoleByGuid } from '../access/findCatalogueRole.js';
import type { Subject } from '../model/diagnostic.js';
import { PROSE_FIELDS } from '../model/personaFields.js';
import type { Registry } from '../model/registry.js';
import { findLinkProblem } from '../values/urls.js';
import type { Finding, FindingPlace } from './finding.js';
import type { Rule } from './rule.js';

const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/;
const URLS = /https?:\/\/[^\s"'<>()[\]]+/gi;
const GUID = /(?<![0-9a-fA-F-])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-fA-F-])/g;

export const noDirectoryData: Rule = {
  id: 'no-directory-data',
  group: 'integrity',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'The data holds no e-mail addresses, object ids, subscription ids or links with passwords.',
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
  *check({ registry }) {
    const roleIds = new Set(Object.values(registry.roles).map(({ roleDefinitionId }) => roleDefinitionId));
    for (const { texts, owner, subject, at } of textsOf(registry)) {
      const directoryData = texts.map((text) => text && directoryDataIn(text, roleIds)).find(Boolean);
      if (directoryData)
        yield {
          message: `${owner} contains ${directoryData}.`,
          subject,
          at,
          hint: 'Write a persona or a group instead, or move the value to the bindings file.',
        } satisfies Finding;
    }
  },
};

const PART_OF_GUID = /-[0-9a-fA-F]{4}-/;

/** A quick test that skips most grants, because there are many of them. */
function mayHold(text: string | undefined): boolean {
  return text !== undefined && (text.includes('@') || text.includes('://') || PART_OF_GUID.test(text));
}

function directoryDataIn(text: string, roleIds: ReadonlySet<string | undefined>): string | undefined {
  // Validation refuses such links in link fields. Here they are found inside sentences.
  if (text.includes('://') && text.match(URLS)?.some((url) => findLinkProblem(url) === 'credentials'))
    return 'a link with a user name, password or key in it';
  const email = text.includes('@') ? EMAIL.exec(text)?.[0] : undefined;
  if (email !== undefined) return `the e-mail address "${email}"`;
  if (!PART_OF_GUID.test(text)) return undefined;
  const guid = text
    .match(GUID)
    ?.find((id) => !roleIds.has(id.toLowerCase()) && getCatalogueRoleByGuid(id) === undefined);
  return guid === undefined ? undefined : `"${guid}", which is not the GUID of a role`;
}

interface Texts {
  texts: (string | undefined)[];
  /** The subject of a sentence: `The persona "P001"`. */
  owner: string;
  subject: Subject;
  at: FindingPlace;
}

/** All texts that people write. Link targets are left out, because a URL may contain a GUID. */
function* textsOf(registry: Registry): Iterable<Texts> {
  for (const persona of Object.values(registry.personas)) {
    const { id, name, aliases, identity } = persona;
    yield {
      texts: [name, ...aliases, ...PROSE_FIELDS.map((field) => persona[field]), identity?.name],
      owner: `The persona "${id}"`,
      subject: { persona: id },
      at: { entity: 'persona' },
    };
  }
  for (const { id, name, aliases, description, contact, scopes } of Object.values(registry.services)) {
    yield {
      texts: [name, ...aliases, description, contact?.text, ...Object.values(scopes)],
      owner: `The service "${id}"`,
      subject: { service: id },
      at: { entity: 'service' },
    };
  }
  for (const { id, name, aliases, personas } of Object.values(registry.people)) {
    yield {
      texts: [name, ...aliases, ...personas.map(({ context }) => context)],
      owner: `The person "${id}"`,
      subject: { person: id },
      at: { entity: 'person' },
    };
  }
  for (const { id, name, why } of Object.values(registry.separationOfDuties)) {
    yield {
      texts: [name, why],
      owner: `The separation of duties "${id}"`,
      subject: { separation: id },
      at: { entity: 'separation' },
    };
  }
  for (const grant of registry.grants) {
    const { persona, service, environment, scope, why, condition, evidence, sameAs } = grant;
    const texts = [scope, why, condition, ...evidence];
    if (sameAs !== undefined || !texts.some(mayHold)) continue;
    yield {
      texts,
      owner: `A grant of "${persona}" on "${service}"`,
      subject: { persona, service, environment },
      at: { grant },
    };
  }
  for (const noAccess of registry.noAccess) {
    const { persona, service, environment, reason, sameAs } = noAccess;
    if (sameAs !== undefined || !mayHold(reason)) continue;
    yield {
      texts: [reason],
      owner: `The reason why "${persona}" has no access to "${service}"`,
      subject: { persona, service, environment },
      at: { noAccess },
    };
  }
}
