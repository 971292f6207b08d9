export * from './docusaurus/scanDocuments.js';
export { findImports } from './scan/findImports.js';
export { scanMarkdown } from './scan/scanMarkdown.js';
