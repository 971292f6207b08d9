import type { ProcessPicture } from '../model/picture.js';
import type { ProcessMapView } from '../model/view.js';
import { toProcessDrawing } from '../pictures/toProcessDrawing.js';
import { type MapOptions, selectMap, toCaption } from './selection.js';

/** The map of a process, for its page and for directives. */
export function toProcessMap(all: ProcessPicture, options: MapOptions = {}): ProcessMapView {
  const { process } = all;
  const { whole, parts, ...extras } = selectMap(
    { about: process, whole: all.whole, parts: all.stages },
    { parts: 'stages', directive: 'process-map' },
    options,
  );
  const picture: ProcessPicture = { process, whole, stages: parts };
  return {
    kind: 'process-map',
    caption: toCaption(`Who works at which stage of ${process.name}`, options),
    picture,
    ...extras,
    ...(extras.notice === undefined && { drawing: toProcessDrawing(picture) }),
  };
}
