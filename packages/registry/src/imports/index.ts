import type { Importer } from './importer.js';

/** All importers of this folder. The first one that accepts a file reads it. */
export const importers: readonly Importer[] = [];
