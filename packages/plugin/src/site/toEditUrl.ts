/** What stands at the place of an entry, for a function that makes the address where people edit it. */
export interface EditPlace {
  /** Path of the data file or document, relative to the site's folder. */
  file: string;
  /** Line of the entry, 1-based. Absent in the dev server, and for an entry that does not stand on its own lines. */
  line?: number;
  /** Kind of the entry, such as `persona`. */
  kind: string;
  id: string;
  locale: string;
}
/** The address of the site's folder in the editor of the repository, or a function that makes the address for an entry. */
export type EditUrl = string | ((place: EditPlace) => string | undefined);

/** Makes the address where people edit an entry. Browsers and code hosts go to a line by an anchor such as `#L12`. */
export function toEditUrl(editUrl: EditUrl, place: EditPlace): string | undefined {
  if (typeof editUrl === 'function') return editUrl(place);
  const base = editUrl.endsWith('/') ? editUrl : `${editUrl}/`;
  // The file may be outside of the site's folder.
  const path = place.file.split('/').map(encodeURIComponent).join('/');
  const { href } = new URL(path, base);
  return place.line === undefined ? href : `${href}#L${place.line}`;
}
