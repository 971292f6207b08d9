import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PLUGIN_NAME } from '../shared/names.js';

/** Checks the data files at intervals, for edits that Docusaurus' watcher does not report. */
export interface DataPoll {
  /** Call this right before the data is read. The first call starts the checks. */
  markRead(): void;
  /** Makes Docusaurus run the plugin again, as after an edit of the data. */
  requestRead(): void;
  /** For the bundler's `plugins`. The checks end when the bundler closes. */
  apply(compiler: { hooks: { watchClose: { tap(name: string, run: () => void): void } } }): void;
}

export interface DataPollOptions {
  /** Returns a different text after each change of the data. */
  readStamp(): string;
  /** Absolute path of a file that Docusaurus watches for us. After each write, Docusaurus makes the plugin read the data. `markRead` creates it. */
  reloadFile: string;
  /** Milliseconds between two checks. It is longer if a check takes long. Default: 1 s. */
  pause?: number;
}

/** Largest share of the time that checks may take, for example with thousands of files on a slow disk. */
const MAX_SHARE = 1 / 50;

/** The timers of this process, by reload file. If Docusaurus loads the plugin again, as after an edit of its configuration, the new plugin takes over. */
const timers = new Map<string, NodeJS.Timeout>();

/**
 * A safety net beside the watcher, which sometimes misses an edit: an edit too soon after a deletion on a busy machine, an edit before the watcher
 * is ready, or any edit in a folder whose name the watcher takes for a pattern. If two checks in a row find an unread edit, the poll writes the
 * reload file, again after each check until the data is read.
 */
export function createDataPoll({ readStamp, reloadFile, pause = 1000 }: DataPollOptions): DataPoll {
  /** The stamp of the last read. Absent before the first read, and after a request. */
  let lastStamp: string | undefined;
  let isUnread = false;

  function check(): void {
    const start = performance.now();
    const wasUnread = isUnread;
    isUnread = readStamp() !== lastStamp;
    if (isUnread && wasUnread) writeReloadFile(reloadFile);
    schedule(Math.max(pause, (performance.now() - start) / MAX_SHARE));
  }
  function schedule(delay: number): void {
    clearTimeout(timers.get(reloadFile));
    timers.set(reloadFile, setTimeout(check, delay).unref());
  }

  return {
    markRead() {
      lastStamp = readStamp();
      isUnread = false;
      if (!timers.has(reloadFile)) writeReloadFile(reloadFile);
      schedule(pause);
    },
    requestRead() {
      lastStamp = undefined;
    },
    apply({ hooks }) {
      hooks.watchClose.tap(PLUGIN_NAME, () => {
        clearTimeout(timers.get(reloadFile));
        timers.delete(reloadFile);
      });
    },
  };
}

function writeReloadFile(reloadFile: string): void {
  mkdirSync(dirname(reloadFile), { recursive: true });
  writeFileSync(reloadFile, JSON.stringify(new Date()));
}
