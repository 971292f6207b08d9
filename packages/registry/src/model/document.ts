import type { PersonaInput } from './data.js';
import type { Place } from './diagnostic.js';
import type { ViewRequest } from './request.js';

/** A persona defined by a `:::persona` block. `fields` has the shape of a data-file entry (field names already canonical). */
export interface Definition {
  id: string;
  fields: PersonaInput;
  place: Place;
  /** Field name → place of its value. */
  fieldPlaces: Record<string, Place>;
  /** The page that shows the definition. The caller that knows the pages fills it in. */
  document?: DocumentRef;
}
/** A page of the site, to link to. */
export interface DocumentRef {
  title: string;
  /** Site path without base URL. */
  href: string;
}

/** A directive in Markdown: the view that it requests, and its place. */
export interface Mention {
  request: ViewRequest;
  place: Place;
  /** A link in a heading, without a label of its own. The table of contents shows the reference, because it is made before the name is known. */
  isInHeading?: true;
  /** The caller that knows the pages fills it in. */
  document?: DocumentRef;
}
