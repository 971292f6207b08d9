import type { Rule } from './rule.js';

export const twoPersonasPerGate: Rule = {
  id: 'two-personas-per-gate',
  group: 'separation of duties',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'Each separated duty is held by some persona, and together they are held by two at least.',
  why: 'A gate that one persona, or nobody, can pass is either passed in breach of the separation or not at all; then somebody finds a way around it.',
  source: {
    title: 'NIST SP 800-53, AC-3(2) dual authorization',
    url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  },
  bad: `
duties: { approve: { name: Approve }, deploy: { name: Deploy } }
personas:
  P005: { name: MLOps engineer, duties: deploy }
separationOfDuties:
  approve-vs-deploy: { duties: [approve, deploy] }
`,
  good: `
duties: { approve: { name: Approve }, deploy: { name: Deploy } }
personas:
  P005: { name: MLOps engineer, duties: deploy }
  P010: { name: Product Manager, duties: approve }
separationOfDuties:
  approve-vs-deploy: { duties: [approve, deploy] }
`,
  *check({ registry, personas, words }) {
    for (const { id, name, duties } of Object.values(registry.separationOfDuties)) {
      const subject = { separation: id };
      const holders = duties.map((duty) => ({
        duty,
        by: personas.filter((persona) => persona.duties.includes(duty)),
      }));
      const nobody = holders.filter(({ by }) => by.length === 0).map(({ duty }) => words.duty(duty));
      const everyone = new Set(holders.flatMap(({ by }) => by.map((persona) => persona.id)));
      const hint = 'Give the duties to two personas.';
      if (nobody.length > 0) {
        yield {
          message: `"${name}" separates ${words.list(nobody)}, which no persona holds.`,
          subject,
          at: { entity: 'separation' },
          hint,
        };
      } else if (everyone.size < 2) {
        const [only = ''] = everyone;
        yield {
          message: `All duties of "${name}" are held by ${words.persona(only)} alone.`,
          subject,
          at: { entity: 'separation' },
          hint,
        };
      }
    }
  },
};
