import type { ProcessPicture } from '../model/picture.js';
import type { ProcessMapView } from '../model/view.js';
import { toProcessDrawing } from '../pictures/toProcessDrawing.js';
import { say } from '../words/say.js';
import { ENGLISH } from '../words/words.js';
import { type MapOptions, selectMap, toCaption } from './selection.js';

/** The map of a process, for its page and for directives. */
export function toProcessMap(all: ProcessPicture, options: MapOptions = {}): ProcessMapView {
  const { words = ENGLISH } = options;
  const { process } = all;
  const { whole, parts, ...extras } = selectMap(
    { about: process, whole: all.whole, parts: all.stages },
    'process',
    options,
  );
  const picture: ProcessPicture = { process, whole, stages: parts };
  return {
    kind: 'process-map',
    caption: toCaption(say(words, 'processMap.caption', { process: process.name }), options),
    picture,
    ...extras,
    ...(extras.notice === undefined && { drawing: toProcessDrawing(picture, words) }),
  };
}
