export interface Cost {
  /** CPU time of this process in milliseconds, user and system together. */
  cpu: number;
  /** Wall-clock time in milliseconds. */
  wall: number;
}

/** Runs `work` once and returns its cost. The caller must warm up first, if needed. */
export function measure<T>(work: () => T): { value: T; cost: Cost } {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const usage = process.cpuUsage(cpu);
  return { value, cost: { cpu: (usage.user + usage.system) / 1000, wall: performance.now() - start } };
}

/** Peak resident memory of this process so far, in MB. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
