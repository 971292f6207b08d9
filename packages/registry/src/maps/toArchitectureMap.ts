import type { ArchitecturePicture } from '../model/picture.js';
import type { ArchitectureMapView } from '../model/view.js';
import type { LayoutEngine } from '../pictures/layoutGraph.js';
import { toArchitectureDrawing } from '../pictures/toArchitectureDrawing.js';
import { say } from '../words/say.js';
import { ENGLISH } from '../words/words.js';
import { type MapOptions, selectMap, toCaption } from './selection.js';

/** The map of an architecture, for its page and for directives. Without a layout engine, the view has only the data for the table. */
export function toArchitectureMap(
  all: ArchitecturePicture,
  layout: LayoutEngine | undefined,
  options: MapOptions = {},
): ArchitectureMapView {
  const { words = ENGLISH } = options;
  const { architecture } = all;
  const { whole, parts, ...extras } = selectMap(
    { about: architecture, whole: all.whole, parts: all.components },
    'architecture',
    options,
  );
  const flows = parts.length === 0 ? [] : all.flows;
  const picture: ArchitecturePicture = { architecture, whole, components: parts, flows };
  const base = {
    kind: 'architecture-map' as const,
    caption: toCaption(say(words, 'architectureMap.caption', { architecture: architecture.name }), options),
    picture,
  };
  if (extras.notice !== undefined) return { ...base, ...extras };
  // A table has no choices, because nothing can be highlighted in it.
  if (layout === undefined) return { ...base, choices: [] };
  return { ...base, ...extras, drawing: toArchitectureDrawing(picture, layout, words) };
}
