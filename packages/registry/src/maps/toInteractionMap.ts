import type { InteractionPicture } from '../model/picture.js';
import type { InteractionMapView } from '../model/view.js';
import { MOST_CHOICES } from '../pictures/highlight.js';
import type { LayoutEngine } from '../pictures/layoutGraph.js';
import { toInteractionDrawing } from '../pictures/toInteractionDrawing.js';
import { narrowInteractions } from './narrowInteractions.js';
import { MOST_NODES, type Selection } from './selection.js';
import { toMeetings } from './toMeetings.js';

const NOTHING: InteractionPicture = { teams: [], personas: [] };

export interface InteractionOptions {
  /** The personas at which the picture begins. Default: all personas. */
  selection?: Selection | undefined;
  /** The number of steps from these personas. Default: 1. */
  depth?: number | undefined;
}

/** The interactions of personas, and the meetings that follow from them. Without a layout engine, the view has only the data for the tables. */
export function toInteractionMap(
  all: InteractionPicture,
  layout: LayoutEngine | undefined,
  { selection, depth = 1 }: InteractionOptions = {},
): InteractionMapView {
  const picture = narrowInteractions(all, selection && { ids: selection.ids, depth });
  const base = {
    kind: 'interaction-map' as const,
    caption: `Who works with whom${selection ? `: ${selection.filterText}${toSteps(depth)}` : ''}`,
    choices: [],
  };
  const nothing = (notice: string) => ({ ...base, picture: NOTHING, meetings: [], notice });
  if (all.personas.length === 0) return nothing('There are no personas yet.');
  if (picture.personas.length === 0) {
    return nothing(
      selection
        ? `No persona matches: ${selection.filterText}.`
        : 'No persona says whom it works with (`interactsWith`).',
    );
  }
  const nodes = picture.personas.length + picture.teams.length;
  if (nodes > MOST_NODES) {
    const remedy = selection
      ? depth > 0
        ? 'Choose fewer with a narrower filter, or with a smaller depth.'
        : 'Choose fewer with a narrower filter.'
      : 'Choose some with a filter, such as ::interaction-map{team="…" depth="1"}.';
    return nothing(
      `${nodes} personas and teams are more than the ${MOST_NODES} that can be read in one picture. ${remedy}`,
    );
  }
  const meetings = toMeetings(picture);
  if (layout === undefined) return { ...base, picture, meetings };
  const items = picture.personas.map(({ persona: { id, name } }) => ({ id, name }));
  return {
    ...base,
    picture,
    meetings,
    choices: items.length > 1 && items.length <= MOST_CHOICES ? [{ items }] : [],
    drawing: toInteractionDrawing(base.caption, picture, layout),
  };
}

function toSteps(depth: number): string {
  if (depth === 0) return ', among themselves';
  return depth === 1 ? ', and whom they work with' : `, and everyone within ${depth} steps`;
}
