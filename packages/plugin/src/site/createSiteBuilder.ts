import { type BuiltSite, buildSite, type SiteInput } from './buildSite.js';

/**
 * `buildSite` that gives its last answer again while data and documents say the same. In `docusaurus start` the lifecycle runs on every
 * edit of any document, and most edits are of prose.
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
