import type { Definition, Words } from 'persona-registry';
import type { Site, SiteProblems } from '../site/buildSite.js';
import type { Reporter } from './createReporter.js';

/** The result of one run of the lifecycle, for the bundler, the browser and the terminal. */
export interface Outcome {
  site: Site;
  /**
   * Source of the site. `current`: the present files. `earlier`: an earlier state, because the present files have mistakes. `empty`: no state
   * without mistakes exists yet.
   */
  state: 'current' | 'earlier' | 'empty';
  /** Returns all problems of data and documents. */
  examine(): SiteProblems;
  /** Definitions, whose places can show their problems. */
  definitions: readonly Definition[];
}

export interface OutputOptions {
  isDevServer: boolean;
  /** Called first, with the problems. If it throws, nothing is written. */
  report: Reporter;
  /** Id of the plugin instance. Default: `default`. */
  instance?: string;
  /** Runs a task when the bundler is at rest, in the dev server (`createIdle`). */
  idle: { run(task: () => void): void };
  /** The words of the site's locale. Default: English. */
  words?(): Words;
  /** The names of the files of pages that are open in a browser, in the dev server. Default: none. */
  listOpen?(): readonly string[];
}

/** Writes the result of a run of the lifecycle. */
export type Output = (outcome: Outcome) => void;
