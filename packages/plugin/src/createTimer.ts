/** Measures the steps of one run. The printed line lists them in order. */
export interface Timer {
  /** Runs a step. A step that returns a promise lasts until the promise is settled. */
  step<T>(name: string, run: () => T): T;
  /** Prints the steps since the last call. */
  print(what: string): void;
}

/** @param print absent if timing is off. Then nothing is measured. */
export function createTimer(print: ((text: string) => void) | undefined): Timer {
  if (print === undefined) return { step: (_, run) => run(), print() {} };
  let steps: { name: string; duration: number; cpu: number }[] = [];
  return {
    step(name, run) {
      const start = performance.now();
      const startCpu = cpuTime();
      const note = () => steps.push({ name, duration: performance.now() - start, cpu: cpuTime() - startCpu });
      const result = run();
      if (result instanceof Promise) return result.finally(note) as typeof result;
      note();
      return result;
    },
    print(what) {
      const total = steps.reduce((sum, { duration }) => sum + duration, 0);
      const cpu = steps.reduce((sum, step) => sum + step.cpu, 0);
      const parts = steps.map(({ name, duration }) => `${name} ${toMilliseconds(duration)}`);
      const times = `${toMilliseconds(total)} ms, ${toMilliseconds(cpu)} ms CPU`;
      print(`Personas: ${what} ${times} (${parts.join(', ')})`);
      steps = [];
    },
  };
}

/** CPU time of all threads so far, in ms. Other work on the machine lengthens the time on the clock, and hardly this one. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const toMilliseconds = (duration: number) => duration.toFixed(duration < 10 ? 1 : 0);
