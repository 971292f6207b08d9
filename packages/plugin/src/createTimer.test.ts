import { describe, expect, it, vi } from 'vitest';
import { createTimer } from './createTimer.js';

describe('createTimer', () => {
  it('prints the steps since the last call, and their sum', () => {
    const print = vi.fn();
    const clock = vi.spyOn(performance, 'now');
    for (const time of [0, 120, 200, 203.14, 300, 301]) clock.mockReturnValueOnce(time);
    const cpu = vi.spyOn(process, 'cpuUsage');
    for (const time of [0, 90, 90, 92.5, 100, 100.5])
      cpu.mockReturnValueOnce({ user: time * 900, system: time * 100 });
    const timer = createTimer(print);
    expect(timer.step('read', () => 'data')).toBe('data');
    timer.step('scan', () => {});
    timer.print('lifecycle');
    timer.step('build', () => {});
    timer.print('lifecycle');
    expect(print.mock.calls).toEqual([
      ['Personas: lifecycle 123 ms, 93 ms CPU (read 120, scan 3.1)'],
      ['Personas: lifecycle 1.0 ms, 0.5 ms CPU (build 1.0)'],
    ]);
  });

  it('waits for a promise', async () => {
    const print = vi.fn();
    const clock = vi.spyOn(performance, 'now');
    const timer = createTimer(print);
    clock.mockReturnValueOnce(0);
    vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 0, system: 0 });
    const step = timer.step('layout', async () => 'engine');
    clock.mockReturnValueOnce(20);
    expect(await step).toBe('engine');
    timer.print('lifecycle');
    expect(print).toHaveBeenCalledWith('Personas: lifecycle 20 ms, 0.0 ms CPU (layout 20)');
  });

  it('only runs the steps if timing is off', () => {
    const timer = createTimer(undefined);
    expect(timer.step('read', () => 'data')).toBe('data');
    expect(() => timer.print('lifecycle')).not.toThrow();
  });
});
