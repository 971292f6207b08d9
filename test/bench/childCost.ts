import { readFileSync } from 'node:fs';

/** Returns the CPU time of the finished child processes of this process, in ms (100 clock ticks per second). Linux only. */
function childCpu(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return undefined;
  }
}

/** Measures the CPU time of the child processes that `work` starts and waits for. Wall-clock time, if the system does not report CPU time. */
export async function measureChild(
  work: () => Promise<unknown>,
): Promise<{ value: number; unit: 'ms CPU' | 'ms' }> {
  const before = childCpu();
  const start = performance.now();
  await work();
  const after = childCpu();
  if (before === undefined || after === undefined) return { value: performance.now() - start, unit: 'ms' };
  return { value: after - before, unit: 'ms CPU' };
}
