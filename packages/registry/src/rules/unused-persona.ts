import type { Rule } from './rule.js';

export const unusedPersona: Rule = {
  id: 'unused-persona',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  isGap: true,
  title: 'Every persona takes part in a process, an architecture or a service.',
  why: 'Only add personas that you intend to use. One that is connected to nothing explains nothing, and has to be kept up all the same.',
  source: { title: 'Introduction to Personas in AI, tradeoff of few personas and many' },
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} personas take part in nothing: ${list}.`,
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
        hint: 'Connect it, or take it out.',
      };
    }
  },
};
