import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the files of a path that exist, for every value of `trailingSlash`. */
export const toPageFiles = (path: string): string[] =>
  [join(path, 'index.html'), `${path.replace(/[\\/]$/, '')}.html`, path].filter(
    (file) => file.endsWith('.html') && existsSync(file),
  );
