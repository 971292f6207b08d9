import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';
import { generateData } from './generateData.js';

/** Persona on the documents of a bench site. */
export const SHOWN_PERSONA = 'P00001';

const NONE = { 'docs/none.md': '---\nslug: /\ndescription: No directive.\n---\n\n# None\n\nText.\n' };

/** Creates a site with `personas` generated personas and three documents: no directive, one card, one table of three rows. Without personas, only the first. */
export function createBenchSite(personas: number, files: Record<string, string> = {}): Site {
  return createBareSite({
    files: {
      ...NONE,
      ...(personas > 0 && {
        'personas.json': JSON.stringify(
          generateData({ personas, services: Math.min(200, personas), grantsPerPersona: 15 }),
        ),
        'docs/card.md': `---\ndescription: One card.\n---\n\n# Card\n\n::persona{#${SHOWN_PERSONA}}\n`,
        'docs/table.md': `---\ndescription: One table.\n---\n\n# Table\n\n::persona-table{persona="P00001, P00002, P00003"}\n`,
      }),
      ...files,
    },
  });
}

/** Creates the site with the first document only, and without the plugin. */
export const createControlSite = (): Site => createBareSite({ plugin: false, files: NONE });
