import { fileURLToPath } from 'node:url';

/** A file of the package, from the folder with the built code, where this line is once built. */
export const packageFile = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
