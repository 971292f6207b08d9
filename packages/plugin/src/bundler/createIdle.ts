import { PLUGIN_NAME } from '../shared/names.js';

/** Runs a task when the bundler is at rest. A new task replaces one that has not run yet. */
export interface Idle {
  run(task: () => void): void;
  /** For the bundler's `plugins`. Its hooks show whether the bundler works. */
  apply(compiler: WatchedCompiler): void;
}

/** The part of a webpack or Rspack compiler that we use. */
export interface WatchedCompiler {
  hooks: Record<'watchRun' | 'done' | 'failed', { tap(name: string, run: () => void): void }>;
}

/** @param delay milliseconds of rest before a task runs. The wait does not keep the process alive. */
export function createIdle(delay: number): Idle {
  let isBusy = false;
  let nextTask: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;

  function schedule(): void {
    clearTimeout(timer);
    if (nextTask !== undefined && !isBusy) timer = setTimeout(runNextTask, delay).unref();
  }
  function runNextTask(): void {
    const task = nextTask;
    nextTask = undefined;
    task?.();
  }
  function setBusy(value: boolean): void {
    isBusy = value;
    schedule();
  }

  return {
    run(task) {
      nextTask = task;
      schedule();
    },
    apply({ hooks }) {
      hooks.watchRun.tap(PLUGIN_NAME, () => setBusy(true));
      hooks.done.tap(PLUGIN_NAME, () => setBusy(false));
      hooks.failed.tap(PLUGIN_NAME, () => setBusy(false));
    },
  };
}
