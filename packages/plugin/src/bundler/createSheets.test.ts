import { describe, expect, it } from 'vitest';
import { createSheets, toSheetGroups } from './createSheets.js';

const THEME = '/site/node_modules/docusaurus-plugin-personas/dist/theme';

/** Which sheet the bundler puts the styles of a file into: that of the group with the highest priority. */
function sheetOf(path: string, theme = THEME): string | undefined {
  const groups = Object.values(toSheetGroups(theme)).filter(({ test }) => test.test(path));
  return groups.sort((a, b) => b.priority - a.priority)[0]?.name;
}

describe('toSheetGroups', () => {
  it.each([
    ['PersonaCard/styles.module.css', 'personas'],
    ['PersonaAccent/block.css', 'personas'],
    ['PersonaToolsSlot/styles.module.css', 'personas'],
    ['AccessMatrix/styles.module.css', 'personas'],
    ['PersonaTools/styles.module.css', 'personas-tools'],
    ['PersonaPageLayout/styles.module.css', 'personas-pages'],
    ['PersonaServicePage/styles.module.css', 'personas-pages'],
  ])('puts %s into %s', (file, sheet) => {
    expect(sheetOf(`${THEME}/${file}`)).toBe(sheet);
  });

  it.each([
    '/site/src/theme/PersonaCard/styles.module.css',
    '/site/src/css/custom.css',
    '/site/node_modules/docusaurus-plugin-personas/dist/themes/PersonaCard/styles.module.css',
    '/site/node_modules/@docusaurus/theme-classic/lib/theme/Tabs/styles.module.css',
  ])('leaves %s where Docusaurus puts it', (path) => {
    expect(sheetOf(path)).toBeUndefined();
  });

  it('reads a folder as it is called, also on Windows', () => {
    const theme = 'C:\\sites (1)\\a+b\\dist\\theme';
    expect(sheetOf(`${theme}\\PersonaCard\\styles.module.css`, theme)).toBe('personas');
  });

  it('is asked before Docusaurus’ own group of styles', () => {
    const priorities = Object.values(toSheetGroups(THEME)).map(({ priority }) => priority);
    expect(Math.min(...priorities)).toBeGreaterThan(50);
  });
});

describe('createSheets', () => {
  it('asks for no chunk that the compiler does not have, because some versions of Rspack throw', () => {
    const namedChunks = {
      keys: () => ['main'],
      get(name: string) {
        if (name !== 'main') throw new TypeError('Invalid value used as weak map key');
        return { files: [] };
      },
    };
    const sheets = createSheets();
    sheets.apply({ hooks: { afterEmit: { tap: (_, run) => run({ namedChunks }) } } });
    expect(sheets.files()).toEqual([]);
  });

  it('knows the style sheets of the browser’s compiler, those of pages last', () => {
    const sheets = createSheets();
    const end = (chunks: Record<string, string[]>) =>
      sheets.apply({
        hooks: {
          afterEmit: {
            tap: (_, run) =>
              run({ namedChunks: new Map(Object.entries(chunks).map(([name, files]) => [name, { files }])) }),
          },
        },
      });
    end({
      styles: ['assets/css/styles.1.css'],
      'personas-pages': ['assets/css/personas-pages.2.css'],
      personas: ['assets/js/personas.3.js', 'assets/css/personas.3.css'],
    });
    // The server's.
    end({ main: ['main.js'] });
    expect(sheets.files()).toEqual(['assets/css/personas.3.css', 'assets/css/personas-pages.2.css']);
  });
});
