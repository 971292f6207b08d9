import { getEntry } from '../lookup/entries.js';
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
      const isAgent = sponsor !== undefined && getEntry(registry.personas, sponsor)?.kind === 'agent';
      if (sponsor !== undefined && !isAgent) continue;
      yield {
        message: isAgent
          ? `The sponsor of the agent ${words.persona(id)} is the agent ${words.persona(sponsor)}.`
          : `The agent ${words.persona(id)} has no sponsor.`,
        subject: { persona: id },
        at: { entity: 'persona' },
        hint: 'Set `sponsor` to the persona that answers for the agent.',
      };
    }
  },
};
