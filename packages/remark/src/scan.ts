export * from './docusaurus/scanDocuments.js';
export { scanMarkdown } from './scan/scanMarkdown.js';
