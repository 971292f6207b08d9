import type { InteractionPicture } from '../model/picture.js';
import type { InteractionMapView } from '../model/view.js';
import { MOST_CHOICES } from '../pictures/highlight.js';
import type { LayoutEngine } from '../pictures/layoutGraph.js';
import { toInteractionDrawing } from '../pictures/toInteractionDrawing.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';
import { narrowInteractions } from './narrowInteractions.js';
import { MOST_NODES, type Selection } from './selection.js';
import { toMeetings } from './toMeetings.js';

const NOTHING: InteractionPicture = { teams: [], personas: [] };

export interface InteractionOptions {
  /** The personas at which the picture begins. Default: all personas. */
  selection?: Selection | undefined;
  /** The number of steps from these personas. Default: 1. */
  depth?: number | undefined;
  /** Default: English. */
  words?: Words;
}

/** The interactions of personas, and the meetings that follow from them. Without a layout engine, the view has only the data for the tables. */
export function toInteractionMap(
  all: InteractionPicture,
  layout: LayoutEngine | undefined,
  { selection, depth = 1, words = ENGLISH }: InteractionOptions = {},
): InteractionMapView {
  const picture = narrowInteractions(all, selection && { ids: selection.ids, depth });
  const base = {
    kind: 'interaction-map' as const,
    caption: selection
      ? toFilteredCaption(selection.filterText, depth, words)
      : say(words, 'interactionMap.caption'),
    choices: [],
  };
  const nothing = (notice: string) => ({ ...base, picture: NOTHING, meetings: [], notice });
  if (all.personas.length === 0) return nothing(say(words, 'personas.empty'));
  if (picture.personas.length === 0) {
    return nothing(
      selection
        ? say(words, 'personas.noneMatches', { filter: selection.filterText })
        : say(words, 'interactionMap.nobody'),
    );
  }
  const nodes = picture.personas.length + picture.teams.length;
  if (nodes > MOST_NODES) {
    const remedy = selection
      ? depth > 0
        ? say(words, 'map.chooseFewerOrDepth')
        : say(words, 'map.chooseFewer')
      : say(words, 'map.chooseSomeOfAll', { example: '::interaction-map{team="…" depth="1"}' });
    const tooMany = say(words, 'map.tooManyPersonas', { count: nodes, most: MOST_NODES });
    return nothing(`${tooMany} ${remedy}`);
  }
  const meetings = toMeetings(picture, words);
  if (layout === undefined) return { ...base, picture, meetings };
  const items = picture.personas.map(({ persona: { id, name } }) => ({ id, name }));
  return {
    ...base,
    picture,
    meetings,
    choices: items.length > 1 && items.length <= MOST_CHOICES ? [{ items }] : [],
    drawing: toInteractionDrawing(base.caption, picture, layout, words),
  };
}

function toFilteredCaption(filter: string, depth: number, words: Words): string {
  if (depth === 0) return say(words, 'interactionMap.captionAmong', { filter });
  return depth === 1
    ? say(words, 'interactionMap.captionNear', { filter })
    : say(words, 'interactionMap.captionWithin', { filter, count: depth });
}
