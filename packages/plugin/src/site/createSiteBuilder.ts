import { type BuiltSite, buildSite, type SiteInput } from './buildSite.js';

/**
 * Creates a `buildSite` that returns its last result again while data and documents are the same for it. In `docusaurus start` the lifecycle runs
 * on every edit of any document, and most edits change only prose.
 */
export function createSiteBuilder(): (input: SiteInput) => BuiltSite {
  let last: { content: SiteInput['content']; key: string; built: BuiltSite } | undefined;
  return (input) => {
    const { content, ...rest } = input;
    const key = JSON.stringify(rest);
    if (last?.content !== content || last.key !== key) last = { content, key, built: buildSite(input) };
    return last.built;
  };
}
