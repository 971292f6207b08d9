import type { Links } from '../links/buildLinks.js';
import { LEARNING_ANCHOR } from '../links/toHref.js';
import { getEntry } from '../lookup/entries.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import { CARD_VARIANTS, type CardVariant } from '../model/enums.js';
import type { ServiceLine } from '../model/fieldValues.js';
import type { Link } from '../model/link.js';
import type { ReadMarkdown } from '../model/markdown.js';
import { CARD_FIELDS, PERSONA_FIELDS, propertyOf } from '../model/personaFields.js';
import type { Persona, Registry } from '../model/registry.js';
import type { LearnStepView, PersonaCardView, PersonaLinkView } from '../model/view.js';
import type { PersonaMark } from './toAccessRow.js';
import type { Access } from './viewModel.js';

/** If a persona has fewer learning links of its own, its card has links from the learning path up to this number. */
const FEW_LINKS = 3;

/** The full card of a persona. Its services are those that it lists, then those that it has grants on without listing them. Services that it only reaches through an outer one are on its page. */
export function toPersonaCard(
  persona: Persona,
  mark: PersonaMark,
  access: readonly Access[],
  learning: readonly LearnStepView[],
  { registry, links, readMarkdown }: { registry: Registry; links: Links; readMarkdown: ReadMarkdown },
): PersonaCardView {
  const { image, summary, team, scope, dataAccess } = persona;
  const group = team === undefined ? undefined : getEntry(registry.teams, team)?.group;
  // All properties are named, so that a field that is missing here does not compile.
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
    description: persona.description === undefined ? undefined : readMarkdown(persona.description),
    summary,
    categories: persona.categories,
    group: group === undefined ? undefined : links.to('group', group),
    interactsWith: links.toInteractions(persona.interactsWith),
    processes: links.toParts('process', persona.processes),
    architectures: links.toParts('architecture', persona.architectures),
    scope,
    services: access
      .filter(({ isListed, isGranted, isInherited }) => isListed || (isGranted && !isInherited))
      .map(toServiceLine),
    dataAccess,
    skills: links.toAll('skill', persona.skills),
    ...toLearn(learning, links.to('persona', persona.id)),
    duties: links.toAll('duty', persona.duties),
    teams: links.toAll('team', persona.teams.slice(1)),
    responsibilities: persona.responsibilities,
    wanted: persona.wanted === undefined ? undefined : String(persona.wanted),
    until: persona.until,
    replacedBy: persona.replacedBy === undefined ? undefined : links.to('persona', persona.replacedBy),
    requestUrl: persona.requestUrl,
  };
  return withoutUndefined(card);
}

type Complete<T> = { [Key in keyof Required<T>]: T[Key] };

/** The learning links of a card. The persona's own links come first on its path. */
function toLearn(
  learning: readonly LearnStepView[],
  { href }: Link,
): Complete<Pick<PersonaCardView, 'learn' | 'learnMore'>> {
  const ownCount = learning.filter(({ sources }) => sources[0]?.kind === 'persona').length;
  const cardLinks = learning.slice(0, Math.max(ownCount, FEW_LINKS));
  const count = learning.length - cardLinks.length;
  return {
    learn: cardLinks.map(({ title, url }) => ({ title, url })),
    learnMore:
      count > 0 ? { count, ...(href !== undefined && { href: `${href}#${LEARNING_ANCHOR}` }) } : undefined,
  };
}

const toServiceLine = ({ link, phrases }: Access): ServiceLine => ({ service: link, phrases });

/** The card with only the properties that its variant shows. */
export function toVariant(card: PersonaCardView, variant: CardVariant): PersonaCardView {
  if (variant === 'full') return card;
  const leftOut = LEFT_OUT[variant];
  // Properties are copied one by one, because there are thousands of cards. To copy all and delete some takes six times as long.
  const smallCard: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(card)) {
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (!isEmpty && !leftOut.has(property)) smallCard[property] = value;
  }
  if (variant === 'compact') smallCard.serviceCount = card.services?.length ?? 0;
  smallCard.variant = variant;
  return smallCard as unknown as PersonaCardView;
}

/** The properties of the fields that only larger cards list. */
const toLeftOut = (variant: CardVariant): ReadonlySet<string> =>
  new Set([
    'learnMore',
    'requestUrl',
    'description',
    ...CARD_FIELDS.filter(
      (field) => CARD_VARIANTS.indexOf(PERSONA_FIELDS[field].card) < CARD_VARIANTS.indexOf(variant),
    ).map(propertyOf),
  ]);
const LEFT_OUT = { compact: toLeftOut('compact'), row: toLeftOut('row') };

/** The data for the hover card of a link. */
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
