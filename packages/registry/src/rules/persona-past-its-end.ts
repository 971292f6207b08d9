import { entriesOf, getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import type { Rule } from './rule.js';

export const personaPastItsEnd: Rule = {
  id: 'persona-past-its-end',
  group: 'time and approval',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'No persona is past its end, and nobody still holds a persona past the agreed day.',
  why: 'The agent is switched off, or the contract of the contractor has run out. An identity that stays is one that nobody watches. A page that still shows it sends readers to somebody who is gone.',
  source: {
    title: 'NIST SP 800-53, AC-2 (3), disable accounts',
    url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  },
  needs: ['today'],
  bad: `
check: { today: 2026-11-24 }
personas: { P009: { name: BuildAgent MLOps, kind: agent, until: 2026-11-23 } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009: { aml: { dev: [AzureML Data Scientist] } }
`,
  good: `
check: { today: 2026-11-24 }
personas: { P009: { name: BuildAgent MLOps, kind: agent, until: 2026-11-24 } }
services: { aml: { name: Azure Machine Learning } }
access:
  P009: { aml: { dev: [AzureML Data Scientist] } }
`,
  *check({ registry, writtenGrants, today, words }) {
    const counts = new Map<string, number>();
    const ended = new Set<string>();
    // ISO 8601 dates can be compared as texts.
    for (const { id, until } of entriesOf(registry.personas))
      if (until !== undefined && until < today) ended.add(id);
    for (const { grant } of ended.size === 0 ? [] : writtenGrants) {
      if (grant.baseline === undefined && ended.has(grant.persona))
        counts.set(grant.persona, (counts.get(grant.persona) ?? 0) + 1);
    }
    for (const persona of ended) {
      const count = counts.get(persona) ?? 0;
      const stillThere =
        count === 0 ? '' : `, and ${count === 1 ? 'a grant is' : `${count} grants are`} still written`;
      yield {
        message: `${words.persona(persona)} ended on ${getEntry(registry.personas, persona)?.until}${stillThere}.`,
        subject: { persona },
        at: { entity: 'persona' },
        hint: 'Remove the persona and its access, or set a later `until`.',
      };
    }
    for (const { id: person, name, personas: held } of Object.values(registry.people)) {
      for (const { persona, until } of held) {
        if (until === undefined || until >= today || ended.has(persona)) continue;
        yield {
          message: `${quote(name)} held ${words.persona(persona)} until ${until}.`,
          subject: { person, persona },
          at: { entity: 'person' },
          hint: 'Remove the persona from the person, or set a later `until`.',
        };
      }
    }
  },
};
