import { findSeparationConflicts } from '../access/findSeparationConflicts.js';
import { getEntry } from '../lookup/entries.js';
import type { Rule } from './rule.js';

export const separationOfDuties: Rule = {
  id: 'separation-of-duties',
  group: 'separation of duties',
  severity: { recommended: 'error', strict: 'error' },
  title:
    'No persona holds duties that must be kept apart, and no person holds them through several personas.',
  why: 'A person who both changes and approves can do either unseen. One person may hold several personas, so the person can hold both duties although no single persona does. A dynamic separation only forbids acting in both duties at once, so it is checked on personas alone.',
  source: {
    title: 'ANSI INCITS 359, static and dynamic separation of duty; NIST SP 800-53, AC-5',
    url: 'https://csrc.nist.gov/projects/role-based-access-control',
  },
  bad: `
duties: { approve: { name: Approve }, deploy: { name: Deploy } }
personas:
  P005: { name: MLOps engineer, duties: deploy }
  P010: { name: Product Manager, duties: approve }
people:
  kim: { name: Kim, personas: [P005, P010] }
separationOfDuties:
  approve-vs-deploy: { duties: [approve, deploy] }
`,
  good: `
duties: { approve: { name: Approve }, deploy: { name: Deploy } }
personas:
  P005: { name: MLOps engineer, duties: deploy }
  P010: { name: Product Manager, duties: approve }
people:
  kim: { name: Kim, personas: [P005] }
  alex: { name: Alex, personas: [P010] }
separationOfDuties:
  approve-vs-deploy: { duties: [approve, deploy] }
`,
  *check(context) {
    const { registry, words } = context;
    for (const separation of Object.values(registry.separationOfDuties)) {
      for (const { kind, id, personas, duties } of findSeparationConflicts(separation, context)) {
        const roles = words.list(personas.map((persona) => words.persona(persona)));
        const holder =
          kind === 'persona' ? roles : `"${getEntry(registry.people, id)?.name ?? id}", as ${roles},`;
        yield {
          message: `${holder} holds the duties ${words.list(duties.map((duty) => words.duty(duty)))}, which "${separation.name}" keeps apart.`,
          subject: { [kind]: id, separation: separation.id },
          at: { entity: kind },
          hint: 'Give one of the duties to somebody else.',
        };
      }
    }
  },
};
