import { findCatalogueRole } from '../access/findCatalogueRole.js';
import { builtInRoleNames, findBuiltInRole } from '../catalogue/builtInRoles.js';
import { roleCatalogue, roleCatalogues } from '../catalogue/index.js';
import { getEntry } from '../lookup/entries.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { separatorHint } from '../lookup/separatorHint.js';
import { suggest } from '../lookup/suggest.js';
import type { Finding } from './finding.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

/** How many unknown roles get a suggestion: each is compared with about a thousand names. */
const MAX_SUGGESTIONS = 200;
/** Words and signs between roles that do not separate them. */
const JOINT = /\s*(?:&|\+|\/|\||\band\b|\bor\b)\s*/i;

/**
 * The text may be several roles.
 *
 * @param listed a system of the service with shipped roles, if the role that is meant is not clear
 */
function toHowTo(text: string, isKnown: (name: string) => boolean, listed: string | undefined): string {
  const ofSeveral = separatorHint(text) ?? jointHint(text, isKnown);
  if (ofSeveral !== undefined) return ofSeveral;
  const correct = 'Correct the name, or declare the role under `roles`.';
  if (text.includes(',')) return `Write one role per item of a list. ${correct}`;
  return listed === undefined
    ? correct
    : `${correct} \`personas roles list --system ${listed}\` prints the shipped ones.`;
}

function jointHint(text: string, isKnown: (name: string) => boolean): string | undefined {
  const roles = text.split(JOINT);
  return roles.length > 1 && roles.every(isKnown)
    ? `These are ${roles.length} roles: write a comma between them.`
    : undefined;
}

export const knownRole: Rule = {
  id: 'known-role',
  group: 'integrity',
  severity: { recommended: 'error', strict: 'error' },
  title: 'Every role that is granted is in `roles` or in the shipped catalogue.',
  why: 'An unknown role has no level, no plane and no system: the page cannot say what it allows, and no rule can check it. Usually the name has a typing error, or it comes from public lists that copy wrong names from each other.',
  source: {
    title: 'Azure built-in roles',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/built-in-roles',
  },
  aggregate: {
    by: ['role'],
    message: ({ list, subject }, { words }) =>
      `${words.role(subject.role ?? '')} is not a known role, but is granted to ${list}.`,
  },
  bad: `
personas: { P001: { name: Data Engineer } }
services: { storage: { name: Azure Storage } }
access:
  P001:
    storage:
      dev: [Storage Blob Data Contributer]
`,
  good: `
personas: { P001: { name: Data Engineer } }
services: { storage: { name: Azure Storage } }
roles:
  lake-keeper: { name: Lake Keeper, level: write, plane: data }
access:
  P001:
    storage:
      dev: [Storage Blob Data Contributor, lake-keeper]
`,
  *check(context) {
    const { registry, words } = context;
    const declared = Object.values(registry.roles).filter(({ from }) => from === 'data');
    const known = new Set([...declared, ...roleCatalogue].flatMap(namesOf).map(fold));
    const hints = new Map<string, Pick<Finding, 'suggestion' | 'hint'>>();
    yield* grantFindings(context, ({ grant, role }) => {
      if (role.from !== 'use') return undefined;
      const systems = getEntry(registry.services, grant.service)?.systems ?? [];
      const hint = getOrAdd(hints, `${role.id} ${systems.join(' ')}`, () => toHint(role.name, systems));
      return {
        message: `${words.role(role.id)} is not a known role, but is granted to ${words.cell(grant)}.`,
        item: words.cell(grant),
        ...hint,
      };
    });

    /** Suggests a role of the service's systems. A role of that very name in another system is named, because it may be the system that is wrong. */
    function toHint(text: string, systems: readonly string[]): Pick<Finding, 'suggestion' | 'hint'> {
      const elsewhere = roleCatalogues.filter(({ system }) => findCatalogueRole(text, system) !== undefined);
      if (elsewhere.length > 0) {
        const others = elsewhere.map(({ system }) => `\`${system}\``).join(' or ');
        return {
          hint: `It is a role of ${others}, but the service is governed by ${systems.join(' and ')}. Correct the service's \`systems\`, or declare the role under \`roles\`.`,
        };
      }
      const isOfAzure = systems.includes('azure');
      if (isOfAzure && findBuiltInRole(text) !== undefined) {
        return {
          hint: 'It is a built-in role of Azure, but what it allows is not in the catalogue. Declare it under `roles` with its `level` and `plane`, or take it over with `personas roles import`.',
        };
      }
      const ofSystems = [...declared, ...roleCatalogue].filter(
        ({ system }) => system !== undefined && systems.includes(system),
      );
      const names = [...ofSystems.flatMap(namesOf), ...(isOfAzure ? builtInRoleNames() : [])];
      const suggestion =
        hints.size < MAX_SUGGESTIONS ? (suggest(text, names) ?? onlyOneFrom(text, names)) : undefined;
      const listed = roleCatalogues.find(({ system }) => systems.includes(system))?.system;
      return {
        ...(suggestion !== undefined && { suggestion }),
        hint: toHowTo(text, (name) => known.has(fold(name)), suggestion === undefined ? listed : undefined),
      };
    }
  },
};

/** The one name that begins with the text, such as `PowerUserAccess` for `PowerUser`. */
function onlyOneFrom(text: string, names: readonly string[]): string | undefined {
  const start = fold(text);
  const [first, ...more] = start.length < 4 ? [] : names.filter((name) => fold(name).startsWith(start));
  return more.length === 0 ? first : undefined;
}

const namesOf = ({ name, formerNames }: { name: string; formerNames: readonly string[] }): string[] => [
  name,
  ...formerNames,
];
