import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PLUGIN_NAME } from '../shared/names.js';

/** Looks at the data files now and then, for the edits that Docusaurus' watcher does not tell of. */
export interface DataPoll {
  /** The data is about to be read, as it is now. The first call begins the looks. */
  note(): void;
  /** For the bundler's `plugins`: the looks end when the bundler closes. */
  apply(compiler: { hooks: { watchClose: { tap(name: string, run: () => void): void } } }): void;
}

export interface DataPollOptions {
  /** Answers with another text after each change of the data. */
  readStamp(): string;
  /** A file that Docusaurus watches for us, absolute: when it is written, Docusaurus has the plugin read the data. Made by the first `note`. */
  bell: string;
  /** Milliseconds between two looks; more where a look takes long. Default 1 s. */
  pause?: number;
}

/** A look may take this part of the time at most, as with a folder of thousands of files on a slow disk. */
const SHARE = 1 / 50;

/** The timers of this process, by bell. When Docusaurus loads the plugin anew, as after an edit of its configuration, the new one takes over. */
const timers = new Map<string, NodeJS.Timeout>();

/**
 * A safety net beside the watcher, which misses an edit now and then: one that comes too soon after a deletion on a busy machine, one before the
 * watcher is up, or any in a folder whose name it takes for a pattern. An edit that two looks in a row find unread rings the bell, until
 * the data is read.
 */
export function createDataPoll({ readStamp, bell, pause = 1000 }: DataPollOptions): DataPoll {
  let seen = '';
  let isLate = false;

  function look(): void {
    const start = performance.now();
    const wasLate = isLate;
    isLate = readStamp() !== seen;
    if (isLate && wasLate) ring(bell);
    schedule(Math.max(pause, (performance.now() - start) / SHARE));
  }
  function schedule(delay: number): void {
    clearTimeout(timers.get(bell));
    timers.set(bell, setTimeout(look, delay).unref());
  }

  return {
    note() {
      seen = readStamp();
      isLate = false;
      if (!timers.has(bell)) ring(bell);
      schedule(pause);
    },
    apply({ hooks }) {
      hooks.watchClose.tap(PLUGIN_NAME, () => {
        clearTimeout(timers.get(bell));
        timers.delete(bell);
      });
    },
  };
}

function ring(bell: string): void {
  mkdirSync(dirname(bell), { recursive: true });
  writeFileSync(bell, JSON.stringify(new Date()));
}
