import type { Diagnostic, Outcome } from '../model/diagnostic.js';

/** How many unreadable entries are reported one by one. */
const MAX_PROBLEMS = 5;

/**
 * Reads a list entry by entry. `read` gives what is in an entry, or what is wrong with it, such as `has no principal`. The problems are warnings; the
 * others after the first few are only counted.
 */
export function readEntries<T>(
  entries: readonly unknown[],
  file: string,
  read: (entry: unknown) => readonly T[] | string,
): Outcome<T[]> {
  const value: T[] = [];
  const diagnostics: Diagnostic[] = [];
  let more = 0;
  for (const [index, entry] of entries.entries()) {
    const result = read(entry);
    if (typeof result !== 'string') for (const one of result) value.push(one);
    else if (diagnostics.length < MAX_PROBLEMS)
      diagnostics.push(toProblem(`Entry ${index + 1} ${result}.`, file));
    else more++;
  }
  if (more > 0) diagnostics.push(toProblem(`${more} more entries cannot be read.`, file));
  return { value, diagnostics };
}

const toProblem = (message: string, file: string): Diagnostic => ({
  code: 'unreadable-entry',
  severity: 'warning',
  message,
  place: { file },
  hint: 'It is left out, so the list counts as incomplete.',
});

/** A text that is not empty. */
export const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
