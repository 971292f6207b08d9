import type { GapKind } from './gapKind.js';
import { say } from './say.js';

export const oneSidedInteraction: GapKind = {
  rule: 'one-sided-interaction',
  title: ['interaction told by one side only', 'interactions told by one side only'],
  column: 'Persona',
  toGap({ subject: { persona: id = '' }, other }, { links }) {
    const persona = links.to('persona', id);
    const partner = other === undefined ? persona : links.to(other.kind, other.id);
    return {
      about: persona,
      context: say`works with ${partner}, which does not name it`,
      options: [
        {
          option: 'document',
          text: say`If they do meet, name ${persona} among the interactions of ${partner}: both have the meeting in their calendars then.`,
        },
        {
          option: 'redesign',
          text: say`If they need not, take ${partner} out of the interactions of ${persona}, or change the hand-over between them.`,
        },
      ],
      match: {
        personas: other?.kind === 'persona' ? [id, other.id] : [id],
        ...(other?.kind === 'team' && { team: [other.id] }),
      },
    };
  },
};
