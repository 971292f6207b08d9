/** What the document says of how a view is shown. */
export interface Shown {
  /** Takes the place of a card's name, and of a table's or gallery's caption. */
  label?: string;
  /** Only phrasing content may stand here. */
  isInline: boolean;
  /** Where the view is asked for: `docs/intro.md:12:3`; empty when not known. */
  place: string;
}
