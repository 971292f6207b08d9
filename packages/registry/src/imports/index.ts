import type { Importer } from './importer.js';

export type { ImportedGrant, Importer, ImportSource } from './importer.js';

/** Every format, the table of contents of this folder. The first that accepts a file reads it. */
export const importers: readonly Importer[] = [];
