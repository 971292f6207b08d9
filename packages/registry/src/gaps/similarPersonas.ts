import { getEntry } from '../lookup/entries.js';
import type { Persona } from '../model/registry.js';
import type { Link } from '../model/view.js';
import type { CoverageFacts } from './coverageFacts.js';
import type { GapKind } from './gapKind.js';
import { say } from './say.js';

export const similarPersonas: GapKind = {
  rule: 'similar-personas',
  title: ['persona much like another', 'personas much like another'],
  column: 'Persona',
  toGap({ subject: { persona: id = '' }, other, item = '' }, facts) {
    const { registry, links } = facts;
    const persona = links.to('persona', id);
    const twin = links.to('persona', other?.id ?? id);
    const differences = toDifferences(
      getEntry(registry.personas, id),
      getEntry(registry.personas, other?.id ?? id),
      facts,
    );
    const differ = differences.length > 0;
    return {
      about: persona,
      context: say`shares ${item} processes, services and skills with ${twin}`,
      options: [
        {
          option: 'redesign',
          text: differ
            ? say`Make ${persona} and ${twin} one persona, with ${differences} besides.`
            : say`Make ${persona} and ${twin} one persona: fewer to keep, fewer people to find.`,
        },
        {
          option: 'train',
          text: differ
            ? say`Train each for what only the other does: ${differences}. They can stand in for each other then.`
            : say`They can stand in for each other: show each the other's work.`,
        },
        {
          option: 'document',
          text: say`If they are two for other reasons, such as the data they may see, say so in their summaries.`,
        },
      ],
      match: { personas: [id, ...(other === undefined ? [] : [other.id])] },
    };
  },
};

/** Services and skills that only one of the two names. */
function toDifferences(
  one: Persona | undefined,
  other: Persona | undefined,
  { links }: CoverageFacts,
): Link[] {
  return [
    ...links.toAll('service', toOnlyOne(one?.services, other?.services)),
    ...links.toAll('skill', toOnlyOne(one?.skills, other?.skills)),
  ];
}

function toOnlyOne(one: readonly string[] = [], other: readonly string[] = []): string[] {
  const [ofOne, ofOther] = [new Set(one), new Set(other)];
  return [...one.filter((id) => !ofOther.has(id)), ...other.filter((id) => !ofOne.has(id))];
}
