import type { Rule } from './rule.js';

export const unusedRole: Rule = {
  id: 'unused-role',
  group: 'gaps and size',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Every declared role is granted to somebody.',
  why: 'A declared role that nobody holds is left over, and readers mistake it for access that exists.',
  source: { title: 'Introduction to Personas in AI, only add what you intend to use' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} declared roles are not granted to anybody: ${list}.`,
  },
  bad: `
roles: { reader: {}, lake-keeper: { name: Lake Keeper } }
personas: { P004: { name: Data Scientist } }
services: { storage: { name: Azure Storage } }
access:
  P004: { storage: { dev: [reader] } }
`,
  good: `
roles: { reader: {}, lake-keeper: { name: Lake Keeper } }
personas: { P004: { name: Data Scientist } }
services: { storage: { name: Azure Storage } }
access:
  P004: { storage: { dev: [reader, lake-keeper] } }
`,
  *check({ registry, words }) {
    const grantedRoles = new Set(registry.grants.map(({ role }) => role));
    for (const { includes = [] } of Object.values(registry.roles)) {
      for (const part of includes) grantedRoles.add(part);
    }
    for (const { id: role, from } of Object.values(registry.roles)) {
      if (from !== 'data' || grantedRoles.has(role)) continue;
      yield {
        message: `The role ${words.role(role)} is declared, but not granted to anybody.`,
        subject: { role },
        at: { entity: 'role' },
        item: words.role(role),
      };
    }
  },
};
