const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const toWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Whether an id has only words of the name beside it (`test-writer`, `Unit Test Writer`), so that it tells a reader nothing more. */
export function repeatsName(id: string, name: string): boolean {
  const words = new Set(toWords(name));
  return toWords(id).every((word) => words.has(word));
}
