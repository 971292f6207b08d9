/** A sentence with a number, or nothing if there is none. `its` becomes `their` for several. */
export const toNote = (count: number, one: string, many: string, rest: string): string[] =>
  count === 0
    ? []
    : [`${count} ${count === 1 ? one : many} ${count === 1 ? rest : rest.replace('its', 'their')}.`];
