import { findSeparationConflicts } from '../access/findSeparationConflicts.js';
import { getEntry } from '../lookup/entries.js';
import type { Rule } from './rule.js';

export const separationOfDuties: Rule = {
  id: 'separation-of-duties',
  group: 'separation of duties',
  severity: { recommended: 'error', strict: 'error' },
  title:
    'No persona holds or can do duties that must be kept apart, and no person can through several personas.',
  why: 'A person who both changes and approves can do either unseen. One person may hold several personas, so the person can hold both duties although no single persona does. A duty counts if somebody holds it, and also if their access allows it: an approver with a role that deploys can deploy. A dynamic separation only forbids acting in both duties at once, so it is checked on personas alone.',
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
      for (const { kind, id, personas, duties, undeclared } of findSeparationConflicts(separation, context)) {
        const roles = words.list(personas.map((persona) => words.persona(persona)));
        const holder =
          kind === 'persona' ? roles : `"${getEntry(registry.people, id)?.name ?? id}", as ${roles},`;
        const has = duties.filter((duty) => !undeclared.some((one) => one.duty === duty));
        const list = (ids: readonly string[]) => words.list(ids.map((duty) => words.duty(duty)));
        const can = undeclared.map(({ duty, way: { grant } }) => {
          const where = `${words.role(grant.role)} on ${words.service(grant.service)} in ${words.environment(grant.environment)}`;
          return `can do ${words.duty(duty)} with ${where}`;
        });
        const held = `holds the ${has.length === 1 ? 'duty' : 'duties'} ${list(has)}`;
        yield {
          message: `${holder} ${words.list([held, ...can])}; "${separation.name}" keeps these duties apart.`,
          subject: { [kind]: id, separation: separation.id },
          at: { entity: kind },
          hint:
            can.length > 0
              ? 'Give the duty to somebody else, or grant a role that does not allow the other one.'
              : 'Give one of the duties to somebody else.',
        };
      }
    }
  },
};
