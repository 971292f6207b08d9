import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';

/** Of a long list of valid values, how many are shown. The nearest one has been named already. */
const MAX_VALID = 15;
/** Other places of one problem that are shown. */
const MAX_RELATED = 5;

/** A problem in words, part by part: what shows the problem lays them out. */
export interface DiagnosticWords {
  /** `personas.yml:12:7`, as far as it is known. */
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

/** What is said of a diagnostic; also of an option or an argument, which has no code. */
type Sentence = Pick<Diagnostic, 'message'> & {
  [Key in 'place' | 'valid' | 'suggestion' | 'hint' | 'related']?: Diagnostic[Key] | undefined;
};

export function toDiagnosticWords({
  message,
  place,
  valid = [],
  suggestion,
  hint,
  related = [],
}: Sentence): DiagnosticWords {
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

/** The values that are shown of a list of valid values, and the number of the others. */
export function shortenValid(valid: readonly string[]): { shown: readonly string[]; more: number } {
  return { shown: valid.slice(0, MAX_VALID), more: Math.max(0, valid.length - MAX_VALID) };
}

function toListText(valid: readonly string[]): string {
  const { shown, more } = shortenValid(valid);
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function toPlaceText({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
