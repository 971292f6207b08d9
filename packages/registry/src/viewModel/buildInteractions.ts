import type { Links } from '../links/buildLinks.js';
import { entriesOf } from '../lookup/entries.js';
import type { InteractionPicture } from '../model/picture.js';
import type { Registry } from '../model/registry.js';
import type { PersonaCardView } from '../model/view.js';
import { toMark } from './buildPictures.js';

/** All personas and their primary interactions. Linear in the number of interactions. */
export function buildInteractions(
  registry: Registry,
  links: Links,
  cards: ReadonlyMap<string, PersonaCardView>,
): InteractionPicture {
  const personas = entriesOf(registry.personas);
  const teams = entriesOf(registry.teams);
  const personaAt = new Map(personas.map(({ id }, index) => [id, index]));
  const teamAt = new Map(teams.map(({ id }, index) => [id, index]));
  const sizes = new Map<string, number>();
  for (const { team } of personas) if (team !== undefined) sizes.set(team, (sizes.get(team) ?? 0) + 1);
  return {
    teams: teams.map(({ id }) => ({ ...links.to('team', id), size: sizes.get(id) ?? 0 })),
    personas: personas.flatMap((persona) => {
      const card = cards.get(persona.id);
      if (card === undefined) return [];
      const team = persona.team === undefined ? undefined : teamAt.get(persona.team);
      const refs = persona.interactsWith;
      return {
        ...toMark(card),
        ...(team !== undefined && { team }),
        names: {
          personas: refs.flatMap((ref) =>
            ref.kind === 'persona' && ref.id !== persona.id ? (personaAt.get(ref.id) ?? []) : [],
          ),
          teams: refs.flatMap((ref) => (ref.kind === 'team' ? (teamAt.get(ref.id) ?? []) : [])),
          ...(refs.some(({ kind }) => kind === 'all') && { all: true as const }),
        },
      };
    }),
  };
}
