import type { ReportingPicture } from '../model/picture.js';
import type { ReportingMapView } from '../model/view.js';
import { toReportingDrawing } from '../pictures/toReportingDrawing.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { toUpperLevels } from './toUpperLevels.js';

/** The most people in the picture and in the table beside it. The index of people has all. */
const MOST_PEOPLE = 150;

/** A picture of people and of whom they report to. If there are too many of them, the view has the upper levels only. Nothing without people. */
export function toReportingMap(all: ReportingPicture, words: Words): ReportingMapView | undefined {
  const count = all.people.length;
  if (count === 0) return undefined;
  const { entries, levels } = toUpperLevels(all.people, MOST_PEOPLE);
  const picture = { people: [...entries] };
  // The heading above the picture says what it is about.
  const caption = say(words, 'count.people', { count });
  const base = { kind: 'reporting-map' as const, caption, choices: [], picture };
  if (levels === 0)
    return { ...base, notice: say(words, 'reportingMap.tooMany', { count, most: MOST_PEOPLE }) };
  return {
    ...base,
    ...(entries.length < count && {
      notice: say(words, 'reportingMap.upper', { count: levels, most: MOST_PEOPLE, people: count }),
    }),
    drawing: toReportingDrawing(caption, picture),
  };
}
