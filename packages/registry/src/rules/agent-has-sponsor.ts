import { getEntry } from '../lookup/entries.js';
import type { Persona, Registry } from '../model/registry.js';
import type { Rule } from './rule.js';

export const agentHasSponsor: Rule = {
  id: 'agent-has-sponsor',
  group: 'identity',
  severity: { recommended: 'error', strict: 'error' },
  title: 'Every agent has a sponsor: a persona of people.',
  why: 'An agent cannot answer for its actions, and cannot notice that nobody needs it any more. A sponsor can. Microsoft Entra requires a sponsor for every agent identity.',
  source: {
    title: 'Microsoft Graph, sponsors of an agent identity',
    url: 'https://learn.microsoft.com/graph/api/agentidentity-delete-sponsors',
  },
  bad: `
personas:
  P009: { name: BuildAgent MLOps, kind: agent }
`,
  good: `
personas:
  P009: { name: BuildAgent MLOps, kind: agent, sponsor: P010 }
  P010: { name: Product Manager, kind: person }
`,
  *check({ registry, personas, words }) {
    for (const { id, kind, sponsor } of personas) {
      if (kind !== 'agent') continue;
      const problem = problemOf(
        sponsor === undefined ? undefined : getEntry(registry.personas, sponsor),
        registry,
      );
      if (problem === undefined) continue;
      yield {
        message:
          sponsor === undefined
            ? `The agent ${words.persona(id)} has no sponsor.`
            : `The sponsor of the agent ${words.persona(id)} ${problem} ${words.persona(sponsor)}.`,
        subject: { persona: id },
        at: { entity: 'persona' },
        hint: 'Set `sponsor` to the persona that answers for the agent.',
      };
    }
  },
};

/** What is wrong with the sponsor, as a part of a sentence. ISO 8601 dates can be compared as texts. */
function problemOf(sponsor: Persona | undefined, { asOf = '' }: Registry): string | undefined {
  if (sponsor === undefined) return 'is missing:';
  if (sponsor.kind === 'agent') return 'is the agent';
  if (sponsor.until !== undefined && sponsor.until < asOf) return `ended on ${sponsor.until}: it is`;
  return undefined;
}
