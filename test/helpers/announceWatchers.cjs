// `startSite` loads this file into a process of `docusaurus start`. It prints `[watching]` when all of Docusaurus' file watchers are ready. A watcher
// that is not ready misses edits.
const Module = require('node:module');

const load = Module._load;
const patched = new Set();
let waiting = 0;

Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest);
  if (request !== 'chokidar' || patched.has(loaded)) return loaded;
  patched.add(loaded);
  const { watch } = loaded;
  loaded.watch = (paths, options) => {
    const watcher = watch(paths, options);
    // A watcher without paths never emits `ready`.
    if (paths.length === 0) return watcher;
    waiting += 1;
    return watcher.once('ready', () => {
      waiting -= 1;
      if (waiting === 0) console.log('[watching]');
    });
  };
  return loaded;
};
