import type { PersonaInput } from './data.js';
import type { Place } from './diagnostic.js';
import type { ViewRequest } from './request.js';

/** A persona defined by a `:::persona` block. `fields` has the shape of a data-file entry (field names already canonical). */
export interface Definition {
  id: string;
  fields: PersonaInput;
  place: Place;
  /** Field name → where its value stands. */
  fieldPlaces: Record<string, Place>;
  /** The page that shows it: site path without base URL, and title. Filled in by the caller that knows pages. */
  document?: DocumentRef;
}
export interface DocumentRef {
  title: string;
  href: string;
}

/** A directive in Markdown: which view it asks for, where. */
export interface Mention {
  request: ViewRequest;
  place: Place;
  /** A link without a label of its own, in a heading. The table of contents has the reference, since nobody knows the name when it is written. */
  isInHeading?: true;
  /** Filled in by the caller that knows pages. */
  document?: DocumentRef;
}
