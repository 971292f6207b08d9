/** Folders of cut versions of the docs plugin, of their sidebars and of their translations: `versioned_docs`, `community_versioned_docs`. */
const CUT_VERSION =
  /(?:^|\/)(?:(?:([^/]+)_)?versioned_(?:docs|sidebars)\/(?:(version-[^/]+)\/)?|docusaurus-plugin-content-docs(?:-([^/]+))?\/(version-[^/]+)\/)/;

/** Whether a document or a file of sidebars belongs to a cut version, by its display path. Docusaurus has no option for these folders. */
export const isCutVersion = (file: string): boolean => CUT_VERSION.test(file);

/**
 * The cut version of a document, such as `default/version-1.0`, by its display path: the docs instance and the version. A translation belongs to the
 * same version as its source.
 */
export function cutVersionOf(file: string): string | undefined {
  const match = CUT_VERSION.exec(file);
  if (match === null) return undefined;
  const [, instance, version, translatedInstance, translatedVersion] = match;
  return `${instance ?? translatedInstance ?? 'default'}/${version ?? translatedVersion ?? ''}`;
}
