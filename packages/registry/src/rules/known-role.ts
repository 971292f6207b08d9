import { roleCatalogue } from '../catalogue/index.js';
import { fold } from '../lookup/fold.js';
import { separatorHint } from '../lookup/separatorHint.js';
import { suggest } from '../lookup/suggest.js';
import { grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

/** Words and signs between roles that do not separate them. */
const JOINT = /\s*(?:&|\+|\/|\||\band\b|\bor\b)\s*/i;

/** The text may be several roles. */
const toHint = (text: string, isKnown: (name: string) => boolean): string =>
  separatorHint(text) ??
  jointHint(text, isKnown) ??
  `${text.includes(',') ? 'Write one role per item of a list. ' : ''}Correct the name, or declare the role under \`roles\`.`;

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
    const suggestions = new Map<string, string | undefined>();
    const names = [
      ...Object.values(context.registry.roles).filter(({ from }) => from === 'data'),
      ...roleCatalogue,
    ].flatMap(({ name, formerNames }) => [name, ...formerNames]);
    const known = new Set(names.map(fold));
    yield* grantFindings(context, ({ grant, role }) => {
      if (role.from !== 'use') return undefined;
      if (!suggestions.has(role.id)) suggestions.set(role.id, suggest(role.name, names));
      const suggestion = suggestions.get(role.id);
      return {
        message: `${context.words.role(role.id)} is not a known role, but is granted to ${context.words.cell(grant)}.`,
        item: context.words.cell(grant),
        ...(suggestion !== undefined && { suggestion }),
        hint: toHint(role.name, (name) => known.has(fold(name))),
      };
    });
  },
};
