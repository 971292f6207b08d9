import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/** Runs a function while `node:path` is that of Windows. It must not wait, because other code would run with it, too, and must not read files. */
export function onWindows<T>(run: () => T): T {
  const original = { ...path };
  // On other systems, `path.posix` is `path` itself.
  Object.assign(path, path.win32, { posix: original });
  syncBuiltinESMExports();
  try {
    return run();
  } finally {
    Object.assign(path, original);
    syncBuiltinESMExports();
  }
}
