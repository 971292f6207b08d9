import { isObject } from './isObject.js';

/** Loaded content of all plugins: plugin name → instance id → content. */
export type AllContent = Record<string, Record<string, unknown>>;

interface Docs {
  /** Id of the docs plugin. */
  id: string;
  versions: readonly Record<string, unknown>[];
}

/** Lists the docs plugins of a site. The shape of the content decides, as in `listDocuments`. */
export const listDocs = (allContent: AllContent): Docs[] =>
  Object.values(allContent)
    .flatMap((instances) => Object.entries(instances))
    .flatMap(([id, content]) =>
      isDocs(content) ? [{ id, versions: content.loadedVersions.filter(isObject) }] : [],
    );

export const isDocs = (content: unknown): content is { loadedVersions: unknown[] } =>
  isObject(content) && Array.isArray(content.loadedVersions);
