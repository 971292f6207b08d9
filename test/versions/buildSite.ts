import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../../scripts/process.mjs';
import { type Combination, settingsOf } from './combinations.js';
import type { Tools } from './installTools.js';

/** Content of the test sites that a site without versions, blog and locales needs. */
const CONTENT = ['docs', 'personas.yml', 'src', 'static'];

interface BuildSettings {
  /** An installed site. */
  folder: string;
  /** Folder with the content. */
  template: string;
  tools: Tools;
  /** Without the plugin, directives stay plain text. This shows whether the plugin or Docusaurus causes a failure. */
  withPlugin: boolean;
}

/** Builds a site into `build`, without any files of an earlier build. */
export async function buildSite(
  combination: Combination,
  { folder, template, tools, withPlugin }: BuildSettings,
): Promise<{ code: number; output: string }> {
  for (const name of ['build', '.docusaurus', 'node_modules/.cache', ...CONTENT]) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  for (const name of CONTENT) cpSync(join(template, name), join(folder, name), { recursive: true });
  const config = JSON.stringify(toConfig(combination, withPlugin), undefined, 2);
  writeFileSync(join(folder, 'docusaurus.config.js'), `module.exports = ${config};\n`);

  const { NODE_ENV: _node, FORCE_COLOR: _color, ...environment } = process.env;
  const node = tools.node(combination.node).path;
  const command =
    combination.manager === 'yarn'
      ? [tools.yarn, 'run', 'docusaurus', 'build']
      : ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'];
  const { code, output } = await run(node, command, {
    cwd: folder,
    env: { ...environment, CI: 'true', NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' },
  });
  return { code, output: stripVTControlCharacters(output) };
}

function toConfig({ docusaurus, bundler }: Combination, withPlugin: boolean) {
  const { faster, v4 } = settingsOf(docusaurus);
  const isRspack = bundler === 'rspack';
  return {
    title: 'Harbour docs',
    url: 'https://harbour.example.com',
    baseUrl: '/',
    onBrokenLinks: withPlugin ? 'throw' : 'ignore',
    onBrokenAnchors: withPlugin ? 'throw' : 'ignore',
    markdown: { format: 'detect' },
    ...(faster !== undefined && { future: { [faster]: isRspack, ...(v4 && { v4: isRspack }) } }),
    plugins: [
      '@docusaurus/plugin-content-docs',
      '@docusaurus/plugin-content-pages',
      ...(withPlugin ? ['docusaurus-plugin-personas'] : []),
    ],
    themes: ['@docusaurus/theme-classic'],
  };
}
