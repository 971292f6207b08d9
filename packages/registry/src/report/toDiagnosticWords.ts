import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';

/** How many valid values of a long list are shown. The message already names the nearest one. */
const MAX_VALID = 15;
/** How many other places of one problem are shown. */
const MAX_RELATED = 5;

/** A problem in words, part by part. The report, the dev server and the pages lay the parts out. */
export interface DiagnosticWords {
  /** See `toPlaceText`. */
  place?: string;
  message: string;
  /** `Did you mean "Data Team"?` */
  nearest?: string;
  /** `Data Team, AI Team and 7 more` */
  valid?: string;
  hint?: string;
  /** `personas.yml:4:1 The first is here.` */
  related: readonly string[];
}

/** The fields of a diagnostic that are put into words. Problems of options and arguments, which have no code, also have them. */
type ProblemFields = Pick<Diagnostic, 'message'> & {
  [Key in 'place' | 'valid' | 'suggestion' | 'hint' | 'related']?: Diagnostic[Key] | undefined;
};

export function toDiagnosticWords({
  message,
  place,
  valid = [],
  suggestion,
  hint,
  related = [],
}: ProblemFields): DiagnosticWords {
  const others = related.slice(0, MAX_RELATED).map((other) => `${toPlaceText(other.place)} ${other.message}`);
  const left = related.length - others.length;
  return withoutUndefined({
    place: place && toPlaceText(place),
    message,
    nearest: suggestion === undefined ? undefined : `Did you mean "${suggestion}"?`,
    valid: valid.length === 0 ? undefined : toListText(valid),
    hint,
    related: left > 0 ? [...others, `… and ${left} more places`] : others,
  });
}

/** The first values of a list of valid values, and the number of the others. */
export function shortenValid(valid: readonly string[]): { first: readonly string[]; more: number } {
  return { first: valid.slice(0, MAX_VALID), more: Math.max(0, valid.length - MAX_VALID) };
}

function toListText(valid: readonly string[]): string {
  const { first, more } = shortenValid(valid);
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ');
}

/** `personas.yml:12:7`, without line and column if they are not known. */
export function toPlaceText({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
