import type { Links } from '../links/buildLinks.js';
import { LEARNING_ANCHOR } from '../links/toHref.js';
import { getEntry } from '../lookup/entries.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import { CARD_VARIANTS, type CardVariant } from '../model/enums.js';
import type { ServiceLine } from '../model/fieldValues.js';
import type { Link } from '../model/link.js';
import { CARD_FIELDS, PERSONA_FIELDS, propertyOf } from '../model/personaFields.js';
import type { Persona, Registry } from '../model/registry.js';
import type { LearnStepView, PersonaCardView, PersonaLinkView } from '../model/view.js';
import type { PersonaMark } from './toAccessRow.js';
import type { Access } from './viewModel.js';

/** A card fills up its own links to so many. */
const FEW_LINKS = 3;

/** The full card of a persona. Services: those it lists, then those it is granted without listing them. */
export function toPersonaCard(
  persona: Persona,
  mark: PersonaMark,
  access: readonly Access[],
  learning: readonly LearnStepView[],
  { registry, links }: { registry: Registry; links: Links },
): PersonaCardView {
  const { image, summary, team, scope, dataAccess } = persona;
  const group = team === undefined ? undefined : getEntry(registry.teams, team)?.group;
  // All properties are named, so that a field without a value here does not compile.
  const card: Complete<Omit<PersonaCardView, 'serviceCount'>> = {
    kind: 'persona-card',
    variant: 'full',
    persona: mark.persona,
    personaKind: mark.personaKind,
    accent: mark.accent,
    monogram: mark.monogram,
    team: mark.team,
    sponsor: mark.sponsor,
    image,
    summary,
    categories: persona.categories,
    group: group === undefined ? undefined : links.to('group', group),
    interactsWith: links.toInteractions(persona.interactsWith),
    processes: links.toParts('process', persona.processes),
    architectures: links.toParts('architecture', persona.architectures),
    scope,
    services: access.filter(({ isListed, isGranted }) => isListed || isGranted).map(toServiceLine),
    dataAccess,
    skills: links.toAll('skill', persona.skills),
    ...toLearn(learning, links.to('persona', persona.id)),
    duties: links.toAll('duty', persona.duties),
  };
  return withoutUndefined(card);
}

type Complete<T> = { [Key in keyof Required<T>]: T[Key] };

/** The persona's own links come first on its path. */
function toLearn(
  learning: readonly LearnStepView[],
  { href }: Link,
): Complete<Pick<PersonaCardView, 'learn' | 'learnMore'>> {
  const own = learning.filter(({ sources }) => sources[0]?.kind === 'persona').length;
  const shown = learning.slice(0, Math.max(own, FEW_LINKS));
  const count = learning.length - shown.length;
  return {
    learn: shown.map(({ title, url }) => ({ title, url })),
    learnMore:
      count > 0 ? { count, ...(href !== undefined && { href: `${href}#${LEARNING_ANCHOR}` }) } : undefined,
  };
}

const toServiceLine = ({ row, phrases }: Access): ServiceLine => ({ service: row.service, phrases });

/** The card with only what its variant shows. */
export function toVariant(card: PersonaCardView, variant: CardVariant): PersonaCardView {
  if (variant === 'full') return card;
  const leftOut = LEFT_OUT[variant];
  // One by one, for there are thousands of cards: to copy all and take out again takes six times as long.
  const left: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(card)) {
    if (!leftOut.has(property)) left[property] = value;
    else if (Array.isArray(value)) left[property] = [];
  }
  if (variant === 'compact') left.serviceCount = card.services.length;
  left.variant = variant;
  return left as unknown as PersonaCardView;
}

/** The properties of the fields that only larger cards list. */
const toLeftOut = (variant: CardVariant): ReadonlySet<string> =>
  new Set([
    'learnMore',
    ...CARD_FIELDS.filter(
      (field) => CARD_VARIANTS.indexOf(PERSONA_FIELDS[field].card) < CARD_VARIANTS.indexOf(variant),
    ).map(propertyOf),
  ]);
const LEFT_OUT = { compact: toLeftOut('compact'), row: toLeftOut('row') };

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
