// fastest-levenshtein: small, no dependencies.
import { distance } from 'fastest-levenshtein';
import { fold } from 'persona-registry/text';
import type { Directive } from './directive.js';
import { directives } from './directives/index.js';

const byName = new Map(directives.map((directive) => [directive.name, directive]));

export const findDirective = (name: string): Directive | undefined => byName.get(name);

/**
 * The directive of ours that an unknown name was most likely meant to be. Stricter than a suggestion for a known mistake, because the name
 * may well be another plugin's: one letter off, two in long names, two neighbours swapped, or other case and dashes.
 */
export function findNearDirective(name: string): Directive | undefined {
  if (byName.has(name) || name.length > 30) return undefined;
  const folded = fold(name);
  return directives.find((directive) => isNear(folded, fold(directive.name)));
}

function isNear(written: string, meant: string): boolean {
  const difference = distance(written, meant);
  return (
    difference <= (meant.length >= 10 ? 2 : 1) ||
    (difference === 2 && sortLetters(written) === sortLetters(meant))
  );
}

const sortLetters = (text: string) => [...text].sort().join('');
