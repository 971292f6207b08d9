import { symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFolder, type Files } from '../testing.js';

/** The packages of a site: Docusaurus as the website of this repository has it. */
const MODULES = fileURLToPath(new URL('../../../../website/node_modules', import.meta.url));
/** A remark plugin that extends the parser. */
export const MATH = createRequire(import.meta.url).resolve('remark-math');

/** Writes the configuration of a site. `more` is the source of further settings. */
export const toConfig = (more = ''): string =>
  `import math from ${JSON.stringify(MATH)};\nimport { createRequire } from 'node:module';\n` +
  `const docsPlugin = createRequire(createRequire(import.meta.url).resolve('@docusaurus/preset-classic/package.json')).resolve('@docusaurus/plugin-content-docs');\n` +
  `export default { title: 'Site', url: 'https://a.example', baseUrl: '/', ${more} };\n`;

/** Creates a folder with files and a site in it, whose packages are installed. `using` removes it. */
export function createSiteFolder(files: Files, site = '.'): { directory: string } & Disposable {
  const folder = createFolder(files);
  symlinkSync(MODULES, join(folder.directory, site, 'node_modules'));
  return folder;
}
