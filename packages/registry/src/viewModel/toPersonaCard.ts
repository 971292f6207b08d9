import type { Links } from '../links/buildLinks.js';
import { LEARNING_ANCHOR } from '../links/toHref.js';
import { getEntry } from '../lookup/entries.js';
import type { CardVariant } from '../model/enums.js';
import type { Link } from '../model/link.js';
import type { Persona, Registry } from '../model/registry.js';
import type { LearnStepView, PersonaCardView, PersonaLinkView, ServiceLine } from '../model/view.js';
import type { PersonaMark } from './toAccessRow.js';
import type { Access } from './viewModel.js';

/** A card fills up its own links to so many. */
const FEW_LINKS = 3;

/** The full card of a persona. Services: those it lists, then those it is granted without listing them. */
export function toPersonaCard(
  persona: Persona,
  { identity: _, ...mark }: PersonaMark,
  access: readonly Access[],
  learning: readonly LearnStepView[],
  { registry, links }: { registry: Registry; links: Links },
): PersonaCardView {
  const { image, summary, team, scope, dataAccess } = persona;
  const group = team === undefined ? undefined : getEntry(registry.teams, team)?.group;
  return {
    kind: 'persona-card',
    variant: 'full',
    ...mark,
    ...(image !== undefined && { image }),
    ...(summary !== undefined && { summary }),
    categories: persona.categories,
    ...(group !== undefined && { group: links.to('group', group) }),
    interactsWith: links.toInteractions(persona.interactsWith),
    processes: links.toParts('process', persona.processes),
    architectures: links.toParts('architecture', persona.architectures),
    ...(scope !== undefined && { scope }),
    services: access.filter(({ isListed, isGranted }) => isListed || isGranted).map(toServiceLine),
    ...(dataAccess !== undefined && { dataAccess }),
    skills: links.toAll('skill', persona.skills),
    ...toLearn(learning, links.to('persona', persona.id)),
    duties: links.toAll('duty', persona.duties),
  };
}

/** The persona's own links come first on its path. */
function toLearn(
  learning: readonly LearnStepView[],
  { href }: Link,
): Pick<PersonaCardView, 'learn' | 'learnMore'> {
  const own = learning.filter(({ sources }) => sources[0]?.kind === 'persona').length;
  const shown = learning.slice(0, Math.max(own, FEW_LINKS));
  const count = learning.length - shown.length;
  return {
    learn: shown.map(({ title, url }) => ({ title, url })),
    ...(count > 0 && {
      learnMore: { count, ...(href !== undefined && { href: `${href}#${LEARNING_ANCHOR}` }) },
    }),
  };
}

const toServiceLine = ({ row, phrases }: Access): ServiceLine => ({ service: row.service, phrases });

/** The card with only what its variant shows. */
export function toVariant(card: PersonaCardView, variant: CardVariant): PersonaCardView {
  if (variant === 'full') return card;
  const { scope: _scope, dataAccess: _dataAccess, sponsor: _sponsor, learnMore: _learnMore, ...rest } = card;
  const left = {
    ...rest,
    variant,
    interactsWith: [],
    architectures: [],
    services: [],
    skills: [],
    learn: [],
    duties: [],
  };
  return variant === 'row' ? { ...left, processes: [] } : { ...left, serviceCount: card.services.length };
}

/** What a link's hover card shows. */
export function toPersonaLink(card: PersonaCardView): PersonaLinkView {
  const { persona, personaKind, accent, monogram, summary, team } = card;
  return {
    kind: 'persona-link',
    persona,
    personaKind,
    ...(accent && { accent }),
    monogram,
    ...(summary !== undefined && { summary }),
    ...(team && { team }),
  };
}
