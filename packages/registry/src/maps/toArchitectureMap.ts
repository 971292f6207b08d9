import type { ArchitecturePicture } from '../model/picture.js';
import type { ArchitectureMapView } from '../model/view.js';
import type { LayoutEngine } from '../pictures/layoutGraph.js';
import { toArchitectureDrawing } from '../pictures/toArchitectureDrawing.js';
import { type MapOptions, selectMap, toCaption } from './selection.js';

/** The map of an architecture, for its page and for directives alike. Without a layout engine it is its table. */
export function toArchitectureMap(
  all: ArchitecturePicture,
  layout: LayoutEngine | undefined,
  options: MapOptions = {},
): ArchitectureMapView {
  const { architecture } = all;
  const { whole, parts, ...shown } = selectMap(
    { about: architecture, whole: all.whole, parts: all.components },
    { parts: 'components', directive: 'architecture-map' },
    options,
  );
  const flows = parts.length === 0 ? [] : all.flows;
  const picture: ArchitecturePicture = { architecture, whole, components: parts, flows };
  const base = {
    kind: 'architecture-map' as const,
    caption: toCaption(`Who works on which part of ${architecture.name}`, options),
    picture,
  };
  if (shown.notice !== undefined) return { ...base, ...shown };
  // Nothing can be highlighted in a table.
  if (layout === undefined) return { ...base, choices: [] };
  return { ...base, ...shown, drawing: toArchitectureDrawing(picture, layout) };
}
