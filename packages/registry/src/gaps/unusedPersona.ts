import { getEntry } from '../lookup/entries.js';
import type { GapKind } from './gapKind.js';
import { say } from './say.js';

export const unusedPersona: GapKind = {
  rule: 'unused-persona',
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
          text: say`Say in which processes and architectures ${persona} works, and with which services.`,
        },
        {
          option: 'redesign',
          text: say`Take ${persona} out: only those that you intend to use are worth keeping.`,
        },
      ],
      match: { personas: [id] },
    };
  },
};
