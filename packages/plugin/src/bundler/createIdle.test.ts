import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIdle, type WatchedCompiler } from './createIdle.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A compiler whose hooks are called by hand. */
function fakeCompiler() {
  const taps = new Map<string, () => void>();
  const hook = (name: string) => ({ tap: (_: string, run: () => void) => void taps.set(name, run) });
  const compiler: WatchedCompiler = {
    hooks: { watchRun: hook('watchRun'), done: hook('done'), failed: hook('failed') },
  };
  return { compiler, call: (name: string) => taps.get(name)?.() };
}

it('runs the last task after the delay', () => {
  const idle = createIdle(300);
  const [first, second] = [vi.fn(), vi.fn()];
  idle.run(first);
  idle.run(second);
  vi.advanceTimersByTime(299);
  expect(second).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(second).toHaveBeenCalledOnce();
});

it.each(['done', 'failed'])('waits until the bundler is %s, and then for the delay', (end) => {
  const idle = createIdle(300);
  const { compiler, call } = fakeCompiler();
  idle.apply(compiler);
  const task = vi.fn();
  idle.run(task);
  call('watchRun');
  vi.advanceTimersByTime(5000);
  expect(task).not.toHaveBeenCalled();
  call(end);
  vi.advanceTimersByTime(299);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledOnce();
});

it('runs a task that another task has added', () => {
  const idle = createIdle(300);
  const next = vi.fn();
  idle.run(() => idle.run(next));
  vi.runAllTimers();
  expect(next).toHaveBeenCalledOnce();
});
