import PersonaCategories from '@theme/PersonaCategories';
import PersonaKind from '@theme/PersonaKind';
import type { Item } from '@theme/PersonaTools';
import type { Link, PersonaCardView } from 'persona-registry';

const toNames = (links: readonly (Link | undefined)[]): string[] =>
  links.flatMap((link) => (link ? [link.name] : []));

/** What each field of a card says, as the card shows it. */
const VALUES: Record<string, (card: PersonaCardView) => string[]> = {
  persona: ({ persona }) => [persona.name],
  id: ({ persona }) => [persona.id],
  group: ({ group }) => toNames([group]),
  team: ({ team }) => toNames([team]),
  kind: ({ personaKind }) => [String(PersonaKind({ kind: personaKind }))],
  category: ({ categories }) =>
    categories.map((category) => String(PersonaCategories({ categories: [category] }))),
  processes: ({ processes }) => toNames(processes),
  architectures: ({ architectures }) => toNames(architectures),
  services: ({ services }) => toNames(services.map(({ service }) => service)),
  skills: ({ skills }) => toNames(skills),
};

/** A card, as the tools see it. */
export function toItem(card: PersonaCardView): Item {
  return {
    get text() {
      const values = Object.values(VALUES).flatMap((toValues) => toValues(card));
      return [...values, card.summary, card.scope, card.dataAccess].join(' ');
    },
    values: (field) => VALUES[field]?.(card) ?? [],
  };
}
