import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PicturePart, PicturePersona, PictureWhole } from '../model/picture.js';

/** More make a list that is longer than the picture. */
export const MOST_CHOICES = 24;

/** Who can be chosen beside a picture, each once. */
export function distinctPersonas(
  lists: readonly { personas: readonly PicturePersona[] }[],
): PicturePersona[] {
  const byId = new Map(
    lists.flatMap(({ personas }) => personas.map((one) => [one.persona.id, one] as const)),
  );
  return [...byId.values()];
}

/** For `data-works`: who and what is at work on a part. Ids hold no spaces. */
export const toWorks = ({ personas, counterparts = [] }: PicturePart): string =>
  [...personas.map(({ persona }) => persona.id), ...counterparts].join(' ');

/**
 * What makes a choice beside the picture show in it, without script: the picture's figure has radio buttons of class
 * `persona-picture__choice` whose values are ids of personas and counterparts of parts, and what is not chosen is dimmed while one of them is
 * checked. Who works on the whole works on every part; a counterpart leaves the personas of its parts as they are.
 */
export function highlightStyle(parts: readonly PicturePart[], whole: PictureWhole): Element[] {
  const everywhere = new Set(whole.personas.map(({ persona }) => persona.id));
  const personas = distinctPersonas([whole, ...parts]);
  const selectors = [
    ...(personas.length > MOST_CHOICES ? [] : personas).flatMap(({ persona: { id } }) => {
      const { value, chosen } = toSelector(id);
      return [
        `${chosen}[data-persona=${value}]`,
        `${chosen}${everywhere.has(id) ? '.persona-picture__node' : `[data-works~=${value}]`}`,
      ];
    }),
    ...[...new Set(parts.flatMap(({ counterparts = [] }) => counterparts))].map((id) => {
      const { value, chosen } = toSelector(id);
      return `${chosen}:is([data-works~=${value}],[data-works~=${value}] *)`;
    }),
  ];
  return selectors.length === 0 ? [] : [s('style', `${selectors.join(',')}{opacity:1}`)];
}

/** The choice of a persona among those who work with each other: it, its partners, and the lines between them. */
export function highlightPartners(personas: readonly PicturePersona[]): Element[] {
  if (personas.length > MOST_CHOICES) return [];
  const selectors = personas.flatMap(({ persona: { id } }) => {
    const { value, chosen } = toSelector(id);
    return [`${chosen}:is([data-persona=${value}],[data-works~=${value}])`];
  });
  return selectors.length === 0 ? [] : [s('style', `${selectors.join(',')}{opacity:1}`)];
}

function toSelector(id: string): { value: string; chosen: string } {
  const value = quoted(id);
  return { value, chosen: `.persona-picture:has([value=${value}]:checked) ` };
}

/** A CSS string in which nothing can end it, nor the element that it stands in. */
const quoted = (id: string): string =>
  `"${id.replace(/[^\w-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
