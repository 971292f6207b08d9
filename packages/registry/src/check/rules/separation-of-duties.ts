import { getEntry } from '../../build/entries.js';
import type { Persona, Separation } from '../../model/registry.js';
import type { Finding, Rule, RuleContext } from '../rule.js';

export const separationOfDuties: Rule = {
  id: 'separation-of-duties',
  group: 'separation of duties',
  severity: { recommended: 'error', strict: 'error' },
  title:
    'No persona, and no person with all their personas together, holds duties that are to be kept apart.',
  why: 'Whoever both changes and approves can do either unseen. One person may hold several personas, so each of them can be clean and the person is not. A dynamic separation forbids only to act in both duties at once, and is checked on personas alone.',
  source: {
    title: 'ANSI INCITS 359, static and dynamic separation of duty; NIST SP 800-53, AC-5',
    url: 'https://csrc.nist.gov/projects/role-based-access-control',
  },
  bad: `
duties: { approve: { name: Approve }, deploy: { name: Deploy } }
personas:
  P005: { name: MLOps engineer, duties: deploy }
  P010: { name: Product Manager, duties: approve }
people:
  kim: { name: Kim, personas: [P005, P010] }
separationOfDuties:
  approve-vs-deploy: { duties: [approve, deploy] }
`,
  good: `
duties: { approve: { name: Approve }, deploy: { name: Deploy } }
personas:
  P005: { name: MLOps engineer, duties: deploy }
  P010: { name: Product Manager, duties: approve }
people:
  kim: { name: Kim, personas: [P005] }
  alex: { name: Alex, personas: [P010] }
separationOfDuties:
  approve-vs-deploy: { duties: [approve, deploy] }
`,
  *check(context) {
    for (const separation of Object.values(context.registry.separationOfDuties)) {
      const conflicting = new Set<string>();
      for (const persona of context.personas) {
        const held = dutiesHeld([persona], separation, context);
        if (held.length < separation.cardinality) continue;
        conflicting.add(persona.id);
        yield finding(context.words.persona(persona.id), { persona: persona.id }, held, separation, context);
      }
      if (separation.kind === 'dynamic') continue;
      for (const person of Object.values(context.registry.people)) {
        const ids = person.personas.map(({ persona }) => persona);
        // What one of the personas does alone has been told of that persona.
        if (ids.some((id) => conflicting.has(id))) continue;
        const personas = ids.flatMap((id) => getEntry(context.registry.personas, id) ?? []);
        const held = dutiesHeld(personas, separation, context);
        if (held.length < separation.cardinality) continue;
        const as = context.words.list(ids.map((id) => context.words.persona(id)));
        yield finding(`"${person.name}", as ${as},`, { person: person.id }, held, separation, context);
      }
    }
  },
};

function finding(
  who: string,
  holder: { persona?: string; person?: string },
  held: readonly string[],
  separation: Separation,
  { words }: RuleContext,
): Finding {
  return {
    message: `${who} holds the duties ${words.list(held.map((duty) => words.duty(duty)))}, which "${separation.name}" keeps apart.`,
    subject: { ...holder, separation: separation.id },
    at: { entity: holder.person === undefined ? 'persona' : 'person' },
    hint: 'Give one of the duties to somebody else.',
  };
}

/** The separated duties that these personas hold in the environments where the separation applies. */
function dutiesHeld(personas: readonly Persona[], separation: Separation, context: RuleContext): string[] {
  const acting = personas.filter(({ id }) => mayActIn(id, separation.environments, context));
  return separation.duties.filter((duty) => acting.some(({ duties }) => duties.includes(duty)));
}

/** Whether it has access in one of the environments. Where nothing is said about its access, it is taken to have some. */
function mayActIn(persona: string, environments: readonly string[], { accessOf }: RuleContext): boolean {
  const rows = [...accessOf(persona).values()];
  if (rows.length === 0 || environments.length === 0) return true;
  return rows.some((row) => environments.some((environment) => row.get(environment)?.state === 'granted'));
}
