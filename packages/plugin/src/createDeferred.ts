/** Runs a task a while later, unless another one comes before: then that one. */
export interface Deferred {
  run(task: () => void): void;
  cancel(): void;
}

/** @param delay in milliseconds; does not keep the process alive */
export function createDeferred(delay: number): Deferred {
  let timer: NodeJS.Timeout | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    run(task) {
      cancel();
      timer = setTimeout(task, delay).unref();
    },
    cancel,
  };
}
