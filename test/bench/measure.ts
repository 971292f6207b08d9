/** CPU time of this process in milliseconds, user and system together. */
export interface Cost {
  cpu: number;
  /** Wall-clock time in milliseconds. */
  wall: number;
}

/** Runs `work` once and says what it cost. The caller warms up where that is meant. */
export function measure<T>(work: () => T): { value: T; cost: Cost } {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const used = process.cpuUsage(cpu);
  return { value, cost: { cpu: (used.user + used.system) / 1000, wall: performance.now() - start } };
}

/** Peak resident memory of this process so far, in MB. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
