import type { Element } from 'hast';
import { s } from 'hastscript';
import type { PicturePersona, PictureWhole } from '../model/picture.js';

/** Who can be chosen beside a picture, each once. */
export function distinctPersonas(
  lists: readonly { personas: readonly PicturePersona[] }[],
): PicturePersona[] {
  const byId = new Map(
    lists.flatMap(({ personas }) => personas.map((one) => [one.persona.id, one] as const)),
  );
  return [...byId.values()];
}

/**
 * What makes the choice of a persona beside the picture show in it, without script: the picture's figure has a radio button of class
 * `persona-picture__choice` with the persona's id as its value, and all else is dimmed by the figure's style sheet while one of them is
 * checked. Who works on the whole works on every part.
 */
export function highlightStyle(
  parts: readonly { personas: readonly PicturePersona[] }[],
  whole: PictureWhole,
): Element[] {
  const everywhere = new Set(whole.personas.map(({ persona }) => persona.id));
  const selectors = distinctPersonas([whole, ...parts]).flatMap(({ persona: { id } }) => {
    const value = quoted(id);
    const chosen = `.persona-picture:has([value=${value}]:checked) `;
    return [
      `${chosen}[data-persona=${value}]`,
      everywhere.has(id) ? `${chosen}.persona-picture__node` : `${chosen}[data-personas~=${value}]`,
    ];
  });
  return selectors.length === 0 ? [] : [s('style', `${selectors.join(',')}{opacity:1}`)];
}

/** A CSS string in which nothing can end it, nor the element that it stands in. */
const quoted = (id: string): string =>
  `"${id.replace(/[^\w-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
