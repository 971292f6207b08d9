import { createSite, type Site } from '../helpers/createSite.js';
import { generateData } from './generateData.js';

/** The persona that the documents of a bench site show. */
export const SHOWN = 'P00001';

/** A site of three documents (no directive, one card, one table of three rows) over `personas` generated ones; none without. */
export function createBenchSite(personas: number, files: Record<string, string> = {}): Site {
  return createSite({
    files: {
      docs: undefined,
      blog: undefined,
      i18n: undefined,
      versioned_docs: undefined,
      versioned_sidebars: undefined,
      'versions.json': undefined,
      'src/pages/about.md': undefined,
      'src/pages/index.md': '---\ndescription: Home.\n---\n\n# Home\n\nText.\n',
      handbook: undefined,
      'personas.yml': undefined,
      'handbook/index.md': '# Handbook\n\nNothing here.\n',
      'docs/none.md': '---\nslug: /\ndescription: No directive.\n---\n\n# None\n\nText.\n',
      ...(personas > 0 && {
        'personas.json': JSON.stringify(
          generateData({ personas, services: Math.min(200, personas), grantsPerPersona: 15 }),
        ),
        'docs/card.md': `---\ndescription: One card.\n---\n\n# Card\n\n::persona{#${SHOWN}}\n`,
        'docs/table.md': `---\ndescription: One table.\n---\n\n# Table\n\n::persona-table{persona="P00001, P00002, P00003"}\n`,
      }),
      ...files,
    },
  });
}
