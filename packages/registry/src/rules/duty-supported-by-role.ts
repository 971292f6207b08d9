import { getEntry } from '../lookup/entries.js';
import type { Rule } from './rule.js';

export const dutySupportedByRole: Rule = {
  id: 'duty-supported-by-role',
  group: 'separation of duties',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'A persona with a duty holds a role of a level that the duty needs.',
  why: 'If a persona lacks the access that its duty needs, somebody else does the work, or the work is done with access that is not written down. In both cases the separation of duties exists only on paper.',
  source: {
    title: 'NIST SP 800-53, AC-5 and AC-6',
    url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  },
  bad: `
duties: { deploy: { name: Deploy, levels: [write, manage] } }
personas: { P005: { name: MLOps engineer, duties: deploy } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005: { aml: { dev: [Reader] } }
`,
  good: `
duties: { deploy: { name: Deploy, levels: [write, manage] } }
personas: { P005: { name: MLOps engineer, duties: deploy } }
services: { aml: { name: Azure Machine Learning } }
access:
  P005: { aml: { dev: [AzureML Data Scientist] } }
`,
  *check({ registry, personas, accessOf, roleOf, words }) {
    for (const { id, duties } of personas) {
      if (duties.length === 0) continue;
      const roles = [...accessOf(id).values()].flatMap((row) =>
        [...row.values()].flatMap(({ grants }) => grants.map((grant) => roleOf(grant))),
      );
      // The rule duty-without-access reports a persona without any access. A role of unknown level may be enough.
      if (roles.length === 0 || roles.some((role) => role?.level === undefined)) continue;
      const levels = new Set(roles.map((role) => role?.level));
      for (const duty of duties) {
        const neededLevels = getEntry(registry.duties, duty)?.levels ?? [];
        if (neededLevels.length === 0 || neededLevels.some((level) => levels.has(level))) continue;
        yield {
          message: `${words.persona(id)} has the duty ${words.duty(duty)}, but no role of the level ${neededLevels.join(' or ')}.`,
          subject: { persona: id, duty },
          at: { entity: 'persona' },
          hint: 'Grant a role of that level, or give the duty to another persona.',
        };
      }
    }
  },
};
