import type { Drawing, ReportingPicture } from '../model/picture.js';
import { toTreeDrawing } from './toTreeDrawing.js';

/** Draws people as boxes with their job titles, below the one whom they report to. */
export const toReportingDrawing = (label: string, { people }: ReportingPicture): Drawing =>
  toTreeDrawing(
    label,
    people.map(({ person, title, depth }) => ({
      depth,
      title: person,
      quiet: title === undefined ? [] : [title],
      look: 'part',
    })),
  );
