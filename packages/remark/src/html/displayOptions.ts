import type { Words } from 'persona-registry';

/** The additions of a document to a view: a label, and the place of its directive. */
export interface DisplayOptions {
  words: Words;
  /** Replaces a card's name, or a table's or gallery's caption. */
  label?: string;
  /** Whether only phrasing content is valid at this place. */
  isInline: boolean;
  /** Place of the directive: `docs/intro.md:12:3`. Empty when unknown. */
  place: string;
}
