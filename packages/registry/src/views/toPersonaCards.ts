import type { PersonaFile } from '../entityFiles/entityFiles.js';
import { GALLERY_FIELDS } from '../model/columns.js';
import type { CardVariant } from '../model/enums.js';
import type { Filter, SortKey } from '../model/request.js';
import type { PersonaCardsView } from '../model/view.js';
import { toVariant } from '../viewModel/toPersonaCard.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { isInteractive } from './isInteractive.js';
import { sortPersonas } from './sortPersonas.js';
import { toCaption, toEmptyText } from './toPersonaTable.js';

/** The gallery of the given personas, in the given order unless there is a sort key. `filter` has names as values, for texts only. */
export function toPersonaCards(
  personas: readonly PersonaFile[],
  {
    words,
    filter,
    variant,
    sort,
  }: { words: Words; filter: Filter; variant: CardVariant; sort?: readonly SortKey[] },
): PersonaCardsView {
  const fields = GALLERY_FIELDS.slice(0, variant === 'full' ? undefined : 7);
  return {
    kind: 'persona-cards',
    caption: toCaption(filter, words),
    cards: sortPersonas(personas, sort).map(({ card }) => toVariant(card, variant)),
    ...(isInteractive(personas.length) && {
      fields: fields.map((field) => ({ field, title: say(words, `field.${field}`) })),
    }),
    ...(personas.length === 0 && { empty: toEmptyText(filter, words) }),
  };
}
