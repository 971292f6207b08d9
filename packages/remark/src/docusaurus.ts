export { checkInstances } from './docusaurus/checkInstances.js';
export { createFolderFinder, type OwnedFolder } from './docusaurus/createFolderFinder.js';
export {
  createFrontMatterReader,
  type FrontMatterConfig,
  type ReadFrontMatter,
} from './docusaurus/createFrontMatterReader.js';
export { findInstanceLine } from './docusaurus/findInstanceLine.js';
export { isTrue } from './docusaurus/isTrue.js';
export { type ContentInstance, listInstances, readEntry } from './docusaurus/listInstances.js';
export { CATEGORY_FILES, listLabelFiles } from './docusaurus/listLabelFiles.js';
export {
  listDocumentFolders,
  listOwnFolders,
  listSiteFiles,
  type SiteFile,
  type SiteFolders,
} from './docusaurus/listSiteFiles.js';
export { findMain, findOwner, isDocsKind, type PluginInstance } from './docusaurus/pluginInstance.js';
export { readDirectivePlugin } from './docusaurus/readDirectivePlugin.js';
export { scanLabels } from './docusaurus/scanLabels.js';
export type { SiteDocument } from './docusaurus/siteDocument.js';
export { type FormatSetting, toFormat } from './docusaurus/toFormat.js';
export { createSyntaxOf, type SyntaxOf, type SyntaxSettings, toSyntax } from './docusaurus/toSyntax.js';
export { mentionsDirective } from './scan/mentionsDirective.js';
