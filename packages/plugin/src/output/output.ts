import type { Definition } from 'persona-registry';
import type { Examined, Site } from '../site/buildSite.js';
import type { Reporter } from './createReporter.js';

/** What one run of the lifecycle leaves for the bundler, the browser and the terminal. */
export interface Outcome {
  site: Site;
  /** Of what the site is made: of what is written now; of an earlier state, since what is written now makes none; of nothing, since there was none. */
  state: 'current' | 'earlier' | 'empty';
  /** All problems of data and documents. */
  examine(): Examined;
  /** Where a problem of a definition can stand. */
  definitions: readonly Definition[];
}

export interface OutputOptions {
  isDevServer: boolean;
  /** Is told the problems first; nothing is written when it throws. */
  report: Reporter;
  /** Runs a task when nobody waits for the bundler, in the dev server (`createIdle`). */
  idle: { run(task: () => void): void };
}

/** Writes what a run of the lifecycle leaves. */
export type Output = (outcome: Outcome) => void;
