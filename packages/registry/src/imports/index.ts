import type { Importer } from './importer.js';

/** Every format, the table of contents of this folder. The first that accepts a file reads it. */
export const importers: readonly Importer[] = [];
