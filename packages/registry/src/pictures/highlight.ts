import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PicturePart, PicturePersona, PictureWhole } from '../model/picture.js';

/** The most choices beside a picture. A longer list would be longer than the picture. */
export const MOST_CHOICES = 24;

/** The personas that can be chosen beside a picture, without duplicates. */
export function distinctPersonas(
  lists: readonly { personas: readonly PicturePersona[] }[],
): PicturePersona[] {
  const byId = new Map(
    lists.flatMap(({ personas }) => personas.map((one) => [one.persona.id, one] as const)),
  );
  return [...byId.values()];
}

/** The value of `data-works`: the ids of the personas and counterparts of a part, separated by spaces. Ids contain no spaces. */
export const toWorks = ({ personas, counterparts = [] }: PicturePart): string =>
  [...personas.map(({ persona }) => persona.id), ...counterparts].join(' ');

/**
 * The style that highlights a choice beside the picture, without a script. The figure of the picture has radio buttons of the class
 * `persona-picture__choice`, whose values are ids of personas and of counterparts. While one of them is checked, everything else is dimmed. A
 * persona of the whole works on every part. The choice of a counterpart does not dim the personas of its parts.
 */
export function highlightStyle(parts: readonly PicturePart[], whole: PictureWhole): Element[] {
  const everywhere = new Set(whole.personas.map(({ persona }) => persona.id));
  const personas = distinctPersonas([whole, ...parts]);
  const selectors = [
    ...(personas.length > MOST_CHOICES ? [] : personas).flatMap(({ persona: { id } }) => {
      const { value, whenChosen } = toSelector(id);
      return [
        `${whenChosen}[data-persona=${value}]`,
        `${whenChosen}${everywhere.has(id) ? '.persona-picture__node' : `[data-works~=${value}]`}`,
      ];
    }),
    ...[...new Set(parts.flatMap(({ counterparts = [] }) => counterparts))].map((id) => {
      const { value, whenChosen } = toSelector(id);
      return `${whenChosen}:is([data-works~=${value}],[data-works~=${value}] *)`;
    }),
  ];
  return selectors.length === 0 ? [] : [s('style', `${selectors.join(',')}{opacity:1}`)];
}

/** The style that highlights a chosen persona in a picture of interactions: the persona, its partners, and the lines between them. */
export function highlightPartners(personas: readonly PicturePersona[]): Element[] {
  if (personas.length > MOST_CHOICES) return [];
  const selectors = personas.flatMap(({ persona: { id } }) => {
    const { value, whenChosen } = toSelector(id);
    return [`${whenChosen}:is([data-persona=${value}],[data-works~=${value}])`];
  });
  return selectors.length === 0 ? [] : [s('style', `${selectors.join(',')}{opacity:1}`)];
}

function toSelector(id: string): { value: string; whenChosen: string } {
  const value = toCssString(id);
  return { value, whenChosen: `.persona-picture:has([value=${value}]:checked) ` };
}

/** Writes an id as a CSS string. Escapes make sure that no character can end the string or the `<style>` element. */
const toCssString = (id: string): string =>
  `"${id.replace(/[^\w-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
