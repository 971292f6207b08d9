import { readFileSync } from 'node:fs';

/** What finished child processes of this one have used so far, in ms of CPU (100 clock ticks a second); Linux only. */
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

/** CPU time of the child processes that `work` starts and waits for; wall-clock time where the system does not tell. */
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
