import type { Link } from '../model/link.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const toWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/**
 * Whether an id has only words of the name beside it (`test-writer`, `Unit Test Writer`), so that it tells a reader nothing more. If the name is
 * translated, the name in the data counts.
 */
export function repeatsName({ id, name, idRepeats }: Pick<Link, 'id' | 'name' | 'idRepeats'>): boolean {
  if (idRepeats) return true;
  const words = new Set(toWords(name));
  return toWords(id).every((word) => words.has(word));
}
