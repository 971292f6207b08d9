import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Folder {
  /** Absolute path, with all links resolved. */
  directory: string;
  remove(): void;
}

/** Creates an empty temporary folder. */
export function createFolder(): Folder {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'personas-test-')));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true, maxRetries: 3 }) };
}
