export * from './docusaurus/listInstances.js';
export * from './docusaurus/readDirectivePlugin.js';
export * from './docusaurus/scanDocuments.js';
export * from './docusaurus/siteDocument.js';
export * from './docusaurus/toFormat.js';
export * from './docusaurus/toSyntax.js';
