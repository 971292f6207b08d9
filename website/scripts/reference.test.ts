import { readdirSync, readFileSync } from 'node:fs';
import { personasSchema, roleCatalogues, rules } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { commandHelp } from '../../packages/cli/src/commands/commands.js';
import { getSwizzleConfig } from '../../packages/plugin/src/getSwizzleConfig.js';
import { fields } from '../../packages/remark/src/grammar/definition/fields.js';
import { readResults } from '../../test/versions/results.js';
import { toComponentsReference } from './toComponentsReference.js';
import { toDataFileReference } from './toDataFileReference.js';
import { toExitCodes } from './toExitCodes.js';
import { toFieldLabels } from './toFieldLabels.js';
import { toOptionsReference } from './toOptionsReference.js';
import { toRolesPage } from './toRolesPage.js';
import { toRulePages } from './toRulePages.js';
import { toVersionsPage } from './toVersionsPage.js';

/*
 * The generated reference pages are the snapshots of these tests. A stale page fails, and `npx vitest run website -u` writes it again.
 */
const docs = new URL('../docs/reference/', import.meta.url);

describe('reference pages', () => {
  it('the data file page follows the schema', async () => {
    await expect(toDataFileReference(personasSchema)).toMatchFileSnapshot('../docs/reference/data-file.md');
  });

  it('the options page follows the plugin’s options', async () => {
    const source = readFileSync(new URL('../../packages/plugin/src/options.ts', import.meta.url), 'utf8');
    await expect(toOptionsReference(source)).toMatchFileSnapshot('../docs/reference/options.md');
  });

  it('the components page follows the theme', async () => {
    const theme = new URL('../../packages/plugin/src/theme/', import.meta.url);
    const read = (path: string) => readFileSync(new URL(path, theme), 'utf8');
    const { components } = getSwizzleConfig();
    const references = [...read('theme-personas.d.ts').matchAll(/<reference path="(.*?)"/g)];
    const sources = Object.keys(components).map((name): [string, string[]] => {
      const files = readdirSync(new URL(name, theme)).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
      return [name, files.map((file) => read(`${name}/${file}`))];
    });
    const page = toComponentsReference({
      components,
      declarations: references.map(([, path = '']) => read(path)),
      sources: new Map(sources),
    });
    await expect(page).toMatchFileSnapshot('../docs/reference/components.md');
  });

  it('the page of exit codes follows the commands', async () => {
    await expect(toExitCodes(commandHelp)).toMatchFileSnapshot('../docs/reference/exit-codes.md');
  });

  it('the page of field labels follows the grammar', async () => {
    await expect(toFieldLabels(fields)).toMatchFileSnapshot('../docs/reference/field-labels.md');
  });

  it('the page of shipped roles follows the catalogue', async () => {
    await expect(toRolesPage(roleCatalogues)).toMatchFileSnapshot('../docs/reference/roles.md');
  });

  it('the page of versions follows the table of what was built', async () => {
    const manifest = readFileSync(new URL('../../packages/plugin/package.json', import.meta.url), 'utf8');
    const page = toVersionsPage(readResults(), JSON.parse(manifest));
    await expect(page).toMatchFileSnapshot('../docs/reference/versions.md');
  });

  it('there is a page for each rule, and no other', async () => {
    const pages = toRulePages(rules);
    for (const [name, text] of pages)
      await expect(text).toMatchFileSnapshot(`../docs/reference/rules/${name}`);
    expect(readdirSync(new URL('rules/', docs)).toSorted()).toEqual([...pages.keys()].toSorted());
  });
});
