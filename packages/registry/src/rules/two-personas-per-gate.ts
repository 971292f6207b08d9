import type { Rule } from './rule.js';

export const twoPersonasPerGate: Rule = {
  id: 'two-personas-per-gate',
  group: 'separation of duties',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'Every separated duty is held by a persona, and at least two personas share the duties.',
  why: 'If one persona holds all duties of a gate, it passes the gate in breach of the separation. If nobody holds a duty, nobody can pass the gate, and somebody finds a way around it.',
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
      const unheldDuties = holders.filter(({ by }) => by.length === 0).map(({ duty }) => words.duty(duty));
      const holderIds = new Set(holders.flatMap(({ by }) => by.map((persona) => persona.id)));
      const hint = 'Give the duties to two personas.';
      if (unheldDuties.length > 0) {
        yield {
          message: `No persona holds ${words.list(unheldDuties)}, which "${name}" separates.`,
          subject,
          at: { entity: 'separation' },
          hint,
        };
      } else if (holderIds.size < 2) {
        const [only = ''] = holderIds;
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
