import { repeatsName } from '../lookup/repeatsName.js';
import type { Link } from '../model/link.js';
import type { PersonaCardView, ProblemView, View } from '../model/view.js';
import { toAccessTable } from './access.js';
import { joinBlocks, toFacts } from './blocks.js';
import { toCardFacts, toCards } from './cards.js';
import { toCoverage } from './coverage.js';
import { toArchitectureMap, toInteractionMap, toProcessMap } from './maps.js';
import { toPersonCard, toTeamCard } from './organisationCards.js';
import { toServiceCard } from './serviceCard.js';
import { toPeople, toPersonaMatrix, toPersonaTable } from './tables.js';
import { toTeamMap } from './teamMap.js';
import { toDescription } from './toDescription.js';
import { createWriter, type MarkdownOptions, type Writer } from './writer.js';

/** How a document shows a view. */
export interface MarkdownViewOptions extends MarkdownOptions {
  /** Text that takes the place of the name of a card, or of a caption. */
  label?: string;
  /** Markdown that takes the place of the text of a link. */
  linkLabel?: string;
  /** Level of the heading of a card, 1 to 6. Without one, the name of a card is in bold: lists and quotes have no headings. */
  level?: number;
}

/** The view of a directive as Markdown: a link, or blocks that say what a reader sees. Pictures are lists and tables. Values are escaped. */
export function toMarkdownView(view: View, options: MarkdownViewOptions): string {
  const { label, level } = options;
  const writer = createWriter(options);
  const toLink = ({ name, href }: Link) => writer.linkAround(options.linkLabel ?? writer.text(name), href);
  const named = <Captioned extends { caption?: string }>(captioned: Captioned): Captioned =>
    label === undefined ? captioned : { ...captioned, caption: label };
  switch (view.kind) {
    case 'persona-link':
      return toLink(view.persona);
    case 'service-link':
      return toLink(view.service);
    case 'person-link':
      return toLink(view.person);
    case 'team-link':
      return toLink(view.team);
    case 'persona-card':
      return joinBlocks([toTitle(view.persona, options, writer), toPersonaCard(view, writer)]);
    case 'service-card':
      return joinBlocks([toTitle(view.service, options, writer), toServiceCard(view, writer)]);
    case 'person-card':
      return joinBlocks([toTitle(view.person, options, writer), toPersonCard(view, writer)]);
    case 'team-card':
      return joinBlocks([toTitle(view.team, options, writer), toTeamCard(view, writer)]);
    case 'persona-cards': {
      const { caption = '', cards, empty = '' } = named(view);
      return cards.length === 0
        ? writer.text(empty)
        : joinBlocks([caption && `*${writer.text(caption)}*`, toCards(cards, writer)]);
    }
    case 'persona-table':
      return toPersonaTable(named(view), writer);
    case 'people':
      return toPeople(named(view), writer);
    case 'persona-matrix':
      return toPersonaMatrix(named(view), writer);
    case 'access-table':
      return toAccessTable(named(view), writer);
    case 'process-map':
      return toProcessMap(named(view), writer);
    case 'architecture-map':
      return toArchitectureMap(named(view), writer);
    case 'interaction-map':
      return toInteractionMap(named(view), writer);
    case 'team-map':
      return toTeamMap(named(view), writer);
    case 'coverage':
      return toLevel(joinBlocks(toCoverage(named(view), writer)), level);
    case 'problem':
      return toProblem(view, writer);
  }
}

/** `### [AI Data Engineer](/personas/p001) (P001)` */
function toTitle(target: Link, { label, level }: MarkdownViewOptions, writer: Writer): string {
  const { id, name, href } = target;
  const link = writer.link(label ?? name, href);
  const title = repeatsName(target) ? link : `${link} (${writer.text(id)})`;
  return level === undefined ? `**${title}**` : `${'#'.repeat(level)} ${title}`;
}

const toPersonaCard = (card: PersonaCardView, writer: Writer): string =>
  joinBlocks([
    writer.text(card.summary ?? ''),
    toDescription(card.description, writer),
    toFacts([
      ...toCardFacts(card, writer),
      [
        writer.say('requestAccess'),
        card.requestUrl === undefined ? '' : writer.link(card.requestUrl, card.requestUrl),
      ],
    ]),
  ]);

/** Pages have their sections at level 2. All values are escaped, so only sections begin with these marks. */
const toLevel = (markdown: string, level: number | undefined): string =>
  level === undefined
    ? markdown.replace(/^## (.*)$/gm, '**$1**')
    : markdown.replace(/^## /gm, `${'#'.repeat(level)} `);

/** What is gone from a cut version and who took over, or a mistake in it. Other problems end a build. */
function toProblem({ diagnostic, successor }: ProblemView, writer: Writer): string {
  const link = successor ? writer.link(successor.text, successor.href) : '';
  return [writer.text(diagnostic.message), link].filter((part) => part !== '').join(' ');
}
