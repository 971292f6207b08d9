/** Where the data and the documents of a site are in a repository. All paths are from its root, with forward slashes. */
export interface DataPlace {
  /** Data files and folders of data files. Where there are several and each would do, a version may have only one of them. */
  data: readonly string[];
  /** Whether `data` are the default places, of which a version may have one. */
  isDefault: boolean;
  /** Folders with documents that may define personas, and single documents. Empty if no document does. */
  documents: readonly string[];
}

const DATA = /\.(?:ya?ml|json)$/i;
const MARKDOWN = /\.mdx?$/i;
/** Folders that no site publishes as they are, and partials. */
const UNPUBLISHED = /(?:^|\/)(?:_[^/]*|node_modules|build|dist|[^/]*versioned_docs|i18n)(?:\/|$)/;

/** Whether a file is data. Hidden files and folders are none. */
export const isDataPath = (path: string, { data }: DataPlace): boolean =>
  data.some((place) => place === path || (isBelow(path, place) && DATA.test(path) && !isHidden(path, place)));

/** Whether a file may be a document that defines personas. Translations and cut versions repeat what others define. */
export const isDocumentPath = (path: string, { documents }: DataPlace): boolean =>
  MARKDOWN.test(path) &&
  documents.some(
    (place) =>
      place === path ||
      (isBelow(path, place) && !isHidden(path, place) && !UNPUBLISHED.test(path.slice(place.length))),
  );

/** The places of which a version has data, in their order. */
export const listPlaces = (paths: readonly string[], { data }: DataPlace): string[] =>
  data.filter((place) => paths.some((path) => path === place || isBelow(path, place)));

const isBelow = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`);
const isHidden = (path: string, folder: string): boolean => /(?:^|\/)\./.test(path.slice(folder.length));
