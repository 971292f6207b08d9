import type { OrganisationPicture } from '../model/picture.js';
import type { TeamMapView } from '../model/view.js';
import { toOrganisationDrawing } from '../pictures/toOrganisationDrawing.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';
import { toUpperLevels } from './toUpperLevels.js';

/** The most groups and teams in one picture. Nobody can read a larger one. */
const MOST_UNITS = 250;

export interface TeamMapOptions {
  caption?: string | undefined;
  /** The filter in words. */
  filterText?: string | undefined;
  /** Default: English. */
  words?: Words;
}

/** A picture of groups, teams and leads. If there are too many of them, only the upper levels are drawn. The table always has all. */
export function toTeamMap(
  picture: OrganisationPicture,
  { caption, filterText = '', words = ENGLISH }: TeamMapOptions = {},
): TeamMapView {
  const title = caption ?? say(words, 'teamMap.caption');
  const base = {
    kind: 'team-map' as const,
    caption: filterText === '' ? title : say(words, 'map.filtered', { caption: title, filter: filterText }),
    choices: [],
    picture,
  };
  const count = picture.units.length;
  if (count === 0) {
    return {
      ...base,
      notice:
        filterText === ''
          ? say(words, 'teamMap.empty')
          : say(words, 'teamMap.noneMatches', { filter: filterText }),
    };
  }
  if (count <= MOST_UNITS) return { ...base, drawing: toOrganisationDrawing(base.caption, picture, words) };
  const { entries, levels } = toUpperLevels(picture.units, MOST_UNITS);
  if (levels === 0) return { ...base, notice: say(words, 'teamMap.tooMany', { count, most: MOST_UNITS }) };
  return {
    ...base,
    notice: say(words, 'teamMap.upper', { count: levels, most: MOST_UNITS, units: count }),
    drawing: toOrganisationDrawing(base.caption, { units: [...entries] }, words),
  };
}
