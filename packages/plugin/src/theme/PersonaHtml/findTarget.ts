/** The element that an address names: `#jane.doe`. A reader may write any text into the address, also one that cannot be decoded. */
export const findTarget = (hash: string): HTMLElement | null =>
  hash === '' ? null : document.getElementById(toId(hash));

function toId(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
