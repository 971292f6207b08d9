export * from './docusaurus/checkInstances.js';
export * from './docusaurus/createFrontMatterReader.js';
export * from './docusaurus/findInstanceLine.js';
export * from './docusaurus/isTrue.js';
export * from './docusaurus/listInstances.js';
export * from './docusaurus/listLabelFiles.js';
export {
  findInstance,
  listDocumentFolders,
  listSiteFiles,
  type SiteFile,
  type SiteFolders,
} from './docusaurus/listSiteFiles.js';
export * from './docusaurus/pluginInstance.js';
export * from './docusaurus/readDirectivePlugin.js';
export * from './docusaurus/scanLabels.js';
export * from './docusaurus/siteDocument.js';
export * from './docusaurus/toFormat.js';
export * from './docusaurus/toSyntax.js';
export * from './scan/mentionsDirective.js';
