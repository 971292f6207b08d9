import { afterEach, beforeEach, expect, vi } from 'vitest';

// An unexpected warning is a failure. A test that expects a warning replaces the spy's implementation, and reads its calls.
beforeEach(() => {
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});

afterEach(() => {
  for (const method of ['warn', 'error'] as const) {
    const spy = vi.mocked(console[method]);
    if (vi.isMockFunction(spy) && spy.getMockImplementation() === undefined) {
      expect(spy.mock.calls, `unexpected console.${method}`).toEqual([]);
    }
  }
  vi.restoreAllMocks();
});
