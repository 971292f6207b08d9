import { PLUGIN_NAME } from '../shared/names.js';

/** Runs a task once the bundler is at rest, unless another one comes before: then that one. */
export interface Idle {
  run(task: () => void): void;
  /** For the bundler's `plugins`: how it is known what the bundler is at. */
  apply(compiler: WatchedCompiler): void;
}

/** What we use of a webpack or Rspack compiler. */
export interface WatchedCompiler {
  hooks: Record<'watchRun' | 'done' | 'failed', { tap(name: string, run: () => void): void }>;
}

/** @param delay milliseconds of rest before a task runs; the wait does not keep the process alive */
export function createIdle(delay: number): Idle {
  let isBusy = false;
  let waiting: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;

  function schedule(): void {
    clearTimeout(timer);
    if (waiting !== undefined && !isBusy) timer = setTimeout(runWaiting, delay).unref();
  }
  function runWaiting(): void {
    const task = waiting;
    waiting = undefined;
    task?.();
  }
  function setBusy(value: boolean): void {
    isBusy = value;
    schedule();
  }

  return {
    run(task) {
      waiting = task;
      schedule();
    },
    apply({ hooks }) {
      hooks.watchRun.tap(PLUGIN_NAME, () => setBusy(true));
      hooks.done.tap(PLUGIN_NAME, () => setBusy(false));
      hooks.failed.tap(PLUGIN_NAME, () => setBusy(false));
    },
  };
}
