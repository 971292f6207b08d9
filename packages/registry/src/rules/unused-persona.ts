import { getEntry } from '../lookup/entries.js';
import { MESSAGES } from '../words/messages.js';
import { sayText } from '../words/sayText.js';
import type { GapRule } from './rule.js';

export const unusedPersona: GapRule = {
  id: 'unused-persona',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Every persona takes part in a process, an architecture or a service.',
  why: MESSAGES['gap.unused-persona.why'],
  source: { title: 'Introduction to Personas in AI, tradeoff of few personas and many' },
  aggregate: {
    by: [],
    message: ({ count, list }) =>
      `${count} personas take part in no process, architecture or service: ${list}.`,
  },
  bad: `
personas: { P012: { name: Advisor } }
`,
  good: `
personas: { P012: { name: Advisor, processes: MLOps } }
`,
  *check({ personas, accessOf, words }) {
    for (const { id: persona, processes, architectures, services } of personas) {
      if (processes.length + architectures.length + services.length + accessOf(persona).size > 0) continue;
      yield {
        message: `${words.persona(persona)} takes part in no process, architecture or service.`,
        subject: { persona },
        at: { entity: 'persona' },
        item: words.persona(persona),
        hint: 'Connect the persona, or remove it.',
      };
    }
  },
  gap: {
    toGap({ subject: { persona: id = '' } }, { registry, links, words }) {
      const persona = links.to('persona', id);
      const team = getEntry(registry.personas, id)?.team;
      return {
        about: persona,
        context:
          team === undefined
            ? []
            : sayText(words, 'gap.unused-persona.context', { team: links.to('team', team) }),
        options: [
          {
            option: 'document',
            text: sayText(words, 'gap.unused-persona.document', { persona }),
          },
          {
            option: 'redesign',
            text: sayText(words, 'gap.unused-persona.redesign', { persona }),
          },
        ],
        match: { personas: [id] },
      };
    },
  },
};
