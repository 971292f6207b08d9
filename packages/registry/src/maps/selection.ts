import type { Link } from '../model/link.js';
import type { PicturePart, PicturePersona, PictureWhole } from '../model/picture.js';
import type { ChoiceGroup } from '../model/view.js';
import { distinctPersonas, MOST_CHOICES } from '../pictures/highlight.js';

/** The personas that a filter lets onto a picture, and what it asked for, in words. */
export interface Selection {
  asked: string;
  ids: ReadonlySet<string>;
}

/** Parts and personas together; more are no picture that anybody reads. */
export const MOST_NODES = 200;
/** Of each part, once there are too many for a picture. */
const MOST_LISTED = 20;

export interface MapOptions {
  selection?: Selection | undefined;
  /** What the parts name as their counterparts. */
  counterparts?: readonly ChoiceGroup[];
}

type Workers = PictureWhole | PicturePart;

/** A process or an architecture, before it is told which of the two. */
interface Whole<Part> {
  about: Link;
  whole: PictureWhole;
  parts: readonly Part[];
}
interface Words {
  /** `stages`, `components`. */
  parts: string;
  /** Name of the directive that shows such a map. */
  directive: string;
}
/** What of it is on the map. Where there is a `notice`, nothing is drawn: it says why. */
interface Selected<Part> {
  whole: PictureWhole;
  parts: Part[];
  choices: ChoiceGroup[];
  notice?: string;
}

/** Who is on a map, and whether that can be drawn: some parts, someone who was asked for, and not more than can be read. */
export function selectMap<Part extends PicturePart>(
  all: Whole<Part>,
  words: Words,
  { selection, counterparts }: MapOptions,
): Selected<Part> {
  const { id, name } = all.about;
  const whole = selectWorkers(all.whole, selection);
  const parts = all.parts.map((part) => selectWorkers(part, selection));
  if (parts.length === 0) return { whole, parts, choices: [], notice: `${name} has no ${words.parts} yet.` };
  if (selection && [whole, ...parts].every(({ personas }) => personas.length === 0)) {
    const notice = `No persona of ${name} matches: ${selection.asked}.`;
    return { whole: { personas: [] }, parts: [], choices: [], notice };
  }
  const nodes = countNodes(whole, parts);
  if (nodes > MOST_NODES) {
    const notice = toTooManyText(
      { nodes, parts: parts.length },
      `${words.parts} and personas`,
      `::${words.directive}{#${id} team="…"}`,
    );
    return { whole: limitWorkers(whole), parts: parts.map(limitWorkers), choices: [], notice };
  }
  return { whole, parts, choices: toChoices([whole, ...parts], counterparts) };
}

/** Only those selected; how many others there are is said with each part. */
function selectWorkers<Part extends Workers>(part: Part, selection: Selection | undefined): Part {
  return selection === undefined ? part : keep(part, ({ persona }) => selection.ids.has(persona.id));
}

/** The first few of each part, where there are too many to be drawn. */
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

/** What the map shows, and who was asked for. */
export const toCaption = (text: string, { selection }: MapOptions): string =>
  selection === undefined ? text : `${text}: ${selection.asked}`;

/** Fewer than two are no choice. */
export function toChoices(
  lists: readonly PictureWhole[],
  counterparts: readonly ChoiceGroup[] = [],
): ChoiceGroup[] {
  const items = distinctPersonas(lists).map(({ persona: { id, name } }) => ({ id, name }));
  const groups = [{ items }, ...counterparts];
  return groups.filter((group) => group.items.length > 1 && group.items.length <= MOST_CHOICES);
}

/** Said in the picture's place. `example` is a directive with a filter. */
export function toTooManyText(
  { nodes, parts }: { nodes: number; parts: number },
  what: string,
  example: string,
): string {
  const remedy =
    parts > MOST_NODES
      ? 'Divide it into several.'
      : `Choose some of the personas with a filter, such as ${example}.`;
  return `${nodes} ${what} are more than the ${MOST_NODES} that can be read in one picture. ${remedy}`;
}
