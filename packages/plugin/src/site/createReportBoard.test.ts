import type { Diagnostic } from 'persona-registry';
import { expect, it } from 'vitest';
import { createReportBoard } from './createReportBoard.js';

const problem = (file: string): Diagnostic => ({
  code: 'syntax',
  severity: 'error',
  message: 'No.',
  place: { file, line: 1, column: 1 },
});

it('gives the problems of all runs, when all have ended', async () => {
  const board = createReportBoard();
  const [endFirst, endSecond] = [board.begin(), board.begin()];
  const first = endFirst([problem('b.md')]);
  let isThere = false;
  void first.then(() => {
    isThere = true;
  });
  await Promise.resolve();
  expect(isThere).toBe(false);
  void endSecond([problem('a.md')]);
  expect((await first).map(({ place }) => place?.file)).toEqual(['a.md', 'b.md']);
});

it('waits for no run that has not begun', async () => {
  expect(await createReportBoard().begin()([])).toEqual([]);
});
