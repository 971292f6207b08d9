import { getEntry } from '../lookup/entries.js';
import type { GapRule } from './rule.js';
import { say } from './say.js';

export const unusedPersona: GapRule = {
  id: 'unused-persona',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Every persona takes part in a process, an architecture or a service.',
  why: 'Only add personas that you intend to use. A persona without any connection explains nothing, and still has to be maintained.',
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
    title: ['persona that takes part in nothing', 'personas that take part in nothing'],
    column: 'Persona',
    toGap({ subject: { persona: id = '' } }, { registry, links }) {
      const persona = links.to('persona', id);
      const team = getEntry(registry.personas, id)?.team;
      return {
        about: persona,
        context: team === undefined ? [] : say`of ${links.to('team', team)}`,
        options: [
          {
            option: 'document',
            text: say`Write down in which processes and architectures ${persona} works, and with which services.`,
          },
          {
            option: 'redesign',
            text: say`Remove ${persona}: only personas that you intend to use are worth keeping.`,
          },
        ],
        match: { personas: [id] },
      };
    },
  },
};
