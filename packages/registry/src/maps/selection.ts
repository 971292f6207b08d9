import type { Link } from '../model/link.js';
import type { PicturePart, PicturePersona, PictureWhole } from '../model/picture.js';
import type { ChoiceGroup } from '../model/view.js';
import { distinctPersonas, MOST_CHOICES } from '../pictures/highlight.js';
import { say } from '../words/say.js';
import { ENGLISH, type Words } from '../words/words.js';

/** The personas that match a filter. */
export interface Selection {
  /** The filter in words. */
  filterText: string;
  ids: ReadonlySet<string>;
}

/** The most parts and personas together in one picture. Nobody can read a larger picture. */
export const MOST_NODES = 200;
/** The most personas of each part in the list that replaces a picture that is too large. */
const MOST_LISTED = 20;

export interface MapOptions {
  /** Default: English. */
  words?: Words;
  selection?: Selection | undefined;
  /** The counterparts of the parts, as choices. */
  counterparts?: readonly ChoiceGroup[];
}

type Workers = PictureWhole | PicturePart;

/** The source of a map: a process or an architecture. */
interface MapSource<Part> {
  about: Link;
  whole: PictureWhole;
  parts: readonly Part[];
}
/** The content of a map. A `notice` says why nothing is drawn. */
interface MapContent<Part> {
  whole: PictureWhole;
  parts: Part[];
  choices: ChoiceGroup[];
  notice?: string;
}

/**
 * The parts and personas of a map. The map has a notice, and no picture, if there are no parts, if no persona matches the filter, or if there are
 * more parts and personas than anybody can read.
 */
export function selectMap<Part extends PicturePart>(
  all: MapSource<Part>,
  kind: 'process' | 'architecture',
  { selection, counterparts, words = ENGLISH }: MapOptions,
): MapContent<Part> {
  const { id, name } = all.about;
  const whole = selectWorkers(all.whole, selection);
  const parts = all.parts.map((part) => selectWorkers(part, selection));
  const nodes = countNodes(whole, parts);
  if (parts.length === 0) {
    const notice =
      kind === 'process'
        ? say(words, 'map.noStages', { process: name })
        : say(words, 'map.noComponents', { architecture: name });
    return { whole: nodes > MOST_NODES ? limitWorkers(whole) : whole, parts, choices: [], notice };
  }
  if (selection && [whole, ...parts].every(({ personas }) => personas.length === 0)) {
    const notice = say(words, 'map.noneMatches', { name, filter: selection.filterText });
    return { whole: { personas: [] }, parts: [], choices: [], notice };
  }
  if (nodes > MOST_NODES) {
    const remedy =
      parts.length > MOST_NODES
        ? say(words, 'map.divide')
        : say(words, 'map.chooseSome', { example: `::${kind}-map{#${id} team="…"}` });
    const tooMany = kind === 'process' ? 'map.tooManyStages' : 'map.tooManyComponents';
    const notice = `${say(words, tooMany, { count: nodes, most: MOST_NODES })} ${remedy}`;
    return { whole: limitWorkers(whole), parts: parts.map(limitWorkers), choices: [], notice };
  }
  return { whole, parts, choices: toChoices([whole, ...parts], counterparts) };
}

/** Keeps the selected personas of a part and counts the others. */
function selectWorkers<Part extends Workers>(part: Part, selection: Selection | undefined): Part {
  return selection === undefined ? part : keep(part, ({ persona }) => selection.ids.has(persona.id));
}

/** Keeps the first personas of a part and counts the others. */
const limitWorkers = <Part extends Workers>(part: Part): Part =>
  keep(part, (_, index) => index < MOST_LISTED);

function keep<Part extends Workers>(
  part: Part,
  isKept: (persona: PicturePersona, index: number) => boolean,
): Part {
  const personas = part.personas.filter(isKept);
  const others = (part.others ?? 0) + part.personas.length - personas.length;
  return others === 0 ? part : { ...part, personas, others };
}

const countNodes = (whole: PictureWhole, parts: readonly PicturePart[]): number =>
  parts.reduce((sum, { personas }) => sum + 1 + personas.length, whole.personas.length);

/** The caption of a map, with the filter in words. */
export const toCaption = (caption: string, { selection, words = ENGLISH }: MapOptions): string =>
  selection === undefined ? caption : say(words, 'map.filtered', { caption, filter: selection.filterText });

/** The choices beside a map. A group with fewer than two items is left out, because there is nothing to choose. */
export function toChoices(
  lists: readonly PictureWhole[],
  counterparts: readonly ChoiceGroup[] = [],
): ChoiceGroup[] {
  const items = distinctPersonas(lists).map(({ persona: { id, name } }) => ({ id, name }));
  const groups = [{ items }, ...counterparts];
  return groups.filter((group) => group.items.length > 1 && group.items.length <= MOST_CHOICES);
}
