import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';
import { generateData } from './generateData.js';

/** The persona that the documents of a bench site show. */
export const SHOWN = 'P00001';

/** A site of three documents (no directive, one card, one table of three rows) over `personas` generated ones; none without. */
export function createBenchSite(personas: number, files: Record<string, string> = {}): Site {
  return createBareSite({
    files: {
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
