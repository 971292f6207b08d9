import type { ArchitecturePicture } from '../../model/picture.js';
import type { ArchitectureMapView } from '../../model/view.js';
import type { LayoutEngine } from '../../pictures/layoutGraph.js';
import { toArchitectureDrawing } from '../../pictures/toArchitectureDrawing.js';
import {
  countNodes,
  limitWorkers,
  type MapOptions,
  MOST_NODES,
  selectWorkers,
  toChoices,
  toTooManyText,
} from './selection.js';

/** The map of an architecture, for its page and for directives alike. Without a layout engine it is its table. */
export function toArchitectureMap(
  all: ArchitecturePicture,
  layout: LayoutEngine | undefined,
  { selection, counterparts }: MapOptions = {},
): ArchitectureMapView {
  const { architecture, flows } = all;
  const picture: ArchitecturePicture = {
    architecture,
    whole: selectWorkers(all.whole, selection),
    components: all.components.map((component) => selectWorkers(component, selection)),
    flows,
  };
  const base = {
    kind: 'architecture-map' as const,
    caption: `Who works on which part of ${architecture.name}${selection ? `: ${selection.asked}` : ''}`,
  };
  const withoutDrawing = { ...base, choices: [] };
  if (all.components.length === 0)
    return { ...withoutDrawing, picture, notice: `${architecture.name} has no components yet.` };
  const { whole, components } = picture;
  if (selection && whole.personas.length === 0 && components.every(({ personas }) => personas.length === 0)) {
    return {
      ...withoutDrawing,
      picture: { architecture, whole: { personas: [] }, components: [], flows: [] },
      notice: `No persona of ${architecture.name} matches: ${selection.asked}.`,
    };
  }
  const nodes = countNodes(whole, components);
  if (nodes > MOST_NODES) {
    return {
      ...withoutDrawing,
      picture: { architecture, whole: limitWorkers(whole), components: components.map(limitWorkers), flows },
      notice: toTooManyText(
        { nodes, parts: components.length },
        'components and personas',
        `::architecture-map{#${architecture.id} team="…"}`,
      ),
    };
  }
  if (layout === undefined) return { ...withoutDrawing, picture };
  return {
    ...base,
    picture,
    choices: toChoices([whole, ...components], counterparts),
    drawing: toArchitectureDrawing(picture, layout),
  };
}
