import type { ProcessPicture } from '../../model/picture.js';
import type { ProcessMapView } from '../../model/view.js';
import { toProcessDrawing } from '../../pictures/toProcessDrawing.js';
import {
  countNodes,
  limitWorkers,
  type MapOptions,
  MOST_NODES,
  selectWorkers,
  toChoices,
  toTooManyText,
} from './selection.js';

/** The map of a process, for its page and for directives alike. */
export function toProcessMap(
  all: ProcessPicture,
  { selection, counterparts }: MapOptions = {},
): ProcessMapView {
  const { process } = all;
  const picture: ProcessPicture = {
    process,
    whole: selectWorkers(all.whole, selection),
    stages: all.stages.map((stage) => selectWorkers(stage, selection)),
  };
  const base = {
    kind: 'process-map' as const,
    caption: `Who works at which stage of ${process.name}${selection ? `: ${selection.asked}` : ''}`,
  };
  const withoutDrawing = { ...base, choices: [] };
  if (all.stages.length === 0)
    return { ...withoutDrawing, picture, notice: `${process.name} has no stages yet.` };
  const { whole, stages } = picture;
  if (selection && whole.personas.length === 0 && stages.every(({ personas }) => personas.length === 0)) {
    return {
      ...withoutDrawing,
      picture: { process, whole: { personas: [] }, stages: [] },
      notice: `No persona of ${process.name} matches: ${selection.asked}.`,
    };
  }
  const nodes = countNodes(whole, stages);
  if (nodes > MOST_NODES) {
    return {
      ...withoutDrawing,
      picture: { process, whole: limitWorkers(whole), stages: stages.map(limitWorkers) },
      notice: toTooManyText(
        { nodes, parts: stages.length },
        'stages and personas',
        `::process-map{#${process.id} team="…"}`,
      ),
    };
  }
  return {
    ...base,
    picture,
    choices: toChoices([whole, ...stages], counterparts),
    drawing: toProcessDrawing(picture),
  };
}
