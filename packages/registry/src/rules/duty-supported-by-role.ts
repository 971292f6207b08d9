import { findDutyWay, isUnstatedRole } from '../access/effectiveAccess.js';
import { getEntry } from '../lookup/entries.js';
import type { Rule } from './rule.js';

export const dutySupportedByRole: Rule = {
  id: 'duty-supported-by-role',
  group: 'separation of duties',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'A persona with a duty holds a role of a level that the duty needs, or of a higher one.',
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
  *check({ registry, personas, accessOf, index, words }) {
    for (const { id: persona, duties } of personas) {
      if (duties.length === 0) continue;
      const ways = [...accessOf(persona)].flatMap(([service, row]) =>
        [...row.values()].flatMap((cell) => index.effectiveAccess(service, cell).ways),
      );
      // The rule duty-without-access reports a persona without any access. A role of unknown level may be enough.
      if (ways.length === 0 || ways.some(isUnstatedRole)) continue;
      for (const id of duties) {
        const duty = getEntry(registry.duties, id);
        if (duty === undefined || findDutyWay({ ways }, duty) !== undefined) continue;
        yield {
          message: `${words.persona(persona)} has the duty ${words.duty(id)}, but no role of the level ${duty.levels.join(' or ')}, or of a higher one.`,
          subject: { persona, duty: id },
          at: { entity: 'persona' },
          hint: 'Grant a role of that level, or give the duty to another persona.',
        };
      }
    }
  },
};
