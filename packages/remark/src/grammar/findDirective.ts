// fastest-levenshtein is small and has no dependencies.
import { distance } from 'fastest-levenshtein';
import { fold } from 'persona-registry/text';
import type { Directive } from './directive.js';
import { directives } from './directives/index.js';

const byName = new Map(directives.map((directive) => [directive.name, directive]));

export const findDirective = (name: string): Directive | undefined => byName.get(name);

/**
 * Finds our directive whose name is almost equal to an unknown name: one different letter, two in long names, two swapped neighbours, or other case and
 * dashes. This is stricter than a suggestion for a certain mistake, because the name may belong to another plugin.
 */
export function findNearDirective(name: string): Directive | undefined {
  if (byName.has(name) || name.length > 30) return undefined;
  const folded = fold(name);
  return directives.find((directive) => isNear(folded, fold(directive.name)));
}

function isNear(name: string, validName: string): boolean {
  const difference = distance(name, validName);
  return (
    difference <= (validName.length >= 10 ? 2 : 1) ||
    (difference === 2 && sortLetters(name) === sortLetters(validName))
  );
}

const sortLetters = (text: string) => [...text].sort().join('');
