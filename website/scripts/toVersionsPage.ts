import type { Outcome, Result } from '../../test/versions/results.js';

export interface Manifest {
  engines: { node: string };
  peerDependencies: Record<string, string>;
}

const OUTCOME: Record<Outcome, string> = {
  same: 'same pages',
  differs: 'pages differ',
  fails: 'does not build',
  'fails too': 'does not build, and neither without the plugin',
};

const BUNDLER = { rspack: 'Rspack', webpack: 'webpack' };
const MANAGER = { npm: 'npm', pnpm: 'pnpm, nothing hoisted', yarn: 'Yarn, Plug’n’Play', bun: 'Bun' };

/** The page on compatibility, from the results of the job that builds a site with every combination of versions. */
export function toVersionsPage(results: readonly Result[], { engines, peerDependencies }: Manifest): string {
  const [first] = results;
  const dates = results.map(({ date }) => date).toSorted();
  const rows = results.map(
    ({ docusaurus, bundler, react, nodeVersion, manager, outcome }) =>
      `| ${docusaurus} | ${BUNDLER[bundler]} | ${react} | ${nodeVersion} | ${MANAGER[manager]} | ${OUTCOME[outcome]} |`,
  );
  return `---
title: Versions
description: Which versions of Docusaurus, React and Node, which bundlers and which package managers the plugin was built with.
---

# Versions

| Needs | Version |
| --- | --- |
| Docusaurus | ${toRange(peerDependencies['@docusaurus/core'])} |
| React | ${toRange(peerDependencies.react)} |
| Node | ${toRange(engines.node)} |

Each row below is a small site that was built with the packages as they are published, and with a lockfile. The text of each of its ${first?.pages ?? 0} pages was compared
with the first row's. Last built: ${toPeriod(dates)}.

| Docusaurus | Bundler | React | Node | Package manager | Result |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Of Docusaurus, the plugin needs only the core, which every site has. So it also works with package managers that hide all packages that \`package.json\` does not name.

## When a build fails

### Progress Plugin has been initialized using an options object that does not match the API schema

Docusaurus 3.10.0 and earlier do not build with webpack 5.106 and newer, with or without this plugin
([docusaurus#11923](https://github.com/facebook/docusaurus/issues/11923)): their progress bar passes options (\`name\`, \`color\`) that webpack now refuses. Update
Docusaurus to 3.10.1 or newer, or take a webpack that still accepts them. In \`package.json\`, for npm and Bun:

\`\`\`json
{ "overrides": { "webpack": "5.105.4" } }
\`\`\`

Yarn calls it \`resolutions\`, and pnpm has \`overrides\` in \`pnpm-workspace.yaml\`.

### docusaurus-plugin-personas could not install its remark plugin

The plugin adds its directives to the Markdown of docs, blog and pages by itself. A version of Docusaurus that is not in the table may not let it. The build then stops with
this message. Add the directives by hand:

\`\`\`ts title="docusaurus.config.ts"
import { remarkPlugin } from 'docusaurus-plugin-personas/remark';

const personas = remarkPlugin();

const config: Config = {
  presets: [
    [
      'classic',
      {
        docs: { beforeDefaultRemarkPlugins: [personas] },
        blog: { beforeDefaultRemarkPlugins: [personas] },
        pages: { beforeDefaultRemarkPlugins: [personas] },
      },
    ],
  ],
  plugins: [['docusaurus-plugin-personas', { remark: 'manual' }]],
};
\`\`\`
`;
}

/** A bar would end the table's cell. */
const toRange = (range = ''): string =>
  range
    .split(' || ')
    .map((part) => `\`${part}\``)
    .join(' or ');

const toPeriod = (dates: readonly string[]): string =>
  dates[0] === dates.at(-1) ? `${dates[0]}` : `${dates[0]} to ${dates.at(-1)}`;
