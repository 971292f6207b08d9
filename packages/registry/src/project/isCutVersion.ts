/** Folders of cut versions of the docs plugin, of their sidebars and of their translations: `versioned_docs`, `community_versioned_docs`. */
const CUT_VERSION =
  /(?:^|\/)(?:[^/]+_)?versioned_(?:docs|sidebars)\/|(?:^|\/)docusaurus-plugin-content-docs(?:-[^/]+)?\/version-[^/]+\//;

/** Whether a document or a file of sidebars belongs to a cut version, by its display path. Docusaurus has no option for these folders. */
export const isCutVersion = (file: string): boolean => CUT_VERSION.test(file);
