import { afterEach, beforeEach, expect, vi } from 'vitest';

// An unexpected warning is a failure: a test that expects one replaces the spy's implementation and reads it.
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
