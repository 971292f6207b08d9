import type { Site } from './createSite.js';

const PLUGIN = 'record-built-modules.cjs';
const LIST = 'built-modules.txt';

/** Docusaurus plugin that writes the identifier of each module that webpack or Rspack builds, one per line. */
const source = `
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');

module.exports = ({ siteDir }) => ({
  name: 'record-built-modules',
  configureWebpack: () => ({
    plugins: [{
      apply(compiler) {
        compiler.hooks.compilation.tap('record-built-modules', (compilation) => {
          compilation.hooks.buildModule.tap('record-built-modules', (module) => {
            appendFileSync(join(siteDir, ${JSON.stringify(LIST)}), module.identifier() + '\\n');
          });
        });
      },
    }],
  }),
});
`;

/**
 * Makes the bundler of a site record the modules that it builds. The site must not have been started.
 *
 * @returns a function that returns the list so far and empties it, sorted and without duplicates. A view is listed with its request and document, any
 *   other module with its file name
 */
export function recordBuiltModules(site: Site): () => string[] {
  site.write(PLUGIN, source);
  site.edit('docusaurus.config.ts', 'plugins: [', `plugins: ['./${PLUGIN}', `);
  return () => {
    const names = site.read(LIST).trim().split('\n').map(toName);
    site.write(LIST, '');
    return [...new Set(names)].sort();
  };
}

/** `…/view-loader.js?persona-link&ref=P001&at=docs/intro.md:10:20!…` → `persona-link&ref=P001 in docs/intro.md` */
function toName(identifier: string): string {
  const [, request, document] = /view-loader\.js\?(.*)&at=(.*?):\d+:\d+!/.exec(identifier) ?? [];
  return request === undefined ? identifier.replace(/^.*[\\/]/s, '') : `${request} in ${document}`;
}
