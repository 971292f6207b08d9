import { fileURLToPath } from 'node:url';

/** Returns the path of a file of the package, relative to the folder of the built code. This module is in that folder after the build. */
export const packageFile = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
