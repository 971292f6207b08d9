import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const config = readFileSync(
  fileURLToPath(new URL('../template/docusaurus.config.ts', import.meta.url)),
  'utf8',
);

/** Returns files of a site whose plugin adds bare routes at these paths, to measure the cost of a Docusaurus route with one data module. */
export function pageRoutesPlugin(paths: readonly string[]): Record<string, string> {
  return {
    'bare-routes.js': `
      module.exports = () => ({
        name: 'bare-routes',
        async contentLoaded({ actions: { addRoute, createData } }) {
          for (const path of ${JSON.stringify(paths)}) {
            const name = path.slice(1).replaceAll('/', '-') + '.json';
            await createData(name, JSON.stringify({ title: path }));
            addRoute({
              path,
              component: '@site/bare-page.js',
              exact: true,
              modules: { view: '@generated/bare-routes/default/' + name },
            });
          }
        },
      });`,
    'bare-page.js': `
      import React from 'react';
      import Layout from '@theme/Layout';
      export default ({ view }) => React.createElement(Layout, { title: view.title }, React.createElement('h1', null, view.title));`,
    'docusaurus.config.ts': config.replace('plugins: [', "plugins: ['./bare-routes.js',"),
  };
}
