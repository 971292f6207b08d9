import { toCounted } from '../lookup/toCounted.js';

/** A sentence with a number, or nothing if there is none. `its` and `Its` become `their` and `Their` for several. */
export const toNote = (count: number, noun: string, rest: string): string[] =>
  count === 0
    ? []
    : [
        `${toCounted(count, noun)} ${count === 1 ? rest : rest.replace(/\b(i)ts\b/i, (_, letter) => (letter === 'i' ? 'their' : 'Their'))}.`,
      ];
