import { toCounted } from '../lookup/toCounted.js';

/** A sentence with a number, or nothing if there is none. `its` becomes `their` for several. */
export const toNote = (count: number, noun: string, rest: string): string[] =>
  count === 0 ? [] : [`${toCounted(count, noun)} ${count === 1 ? rest : rest.replace('its', 'their')}.`];
