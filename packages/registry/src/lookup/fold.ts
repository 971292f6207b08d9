/**
 * A text without case, spaces and punctuation: `Key-Vault`, `key vault` and `KeyVault` are one. `+` and `#` stay, so that C, C++ and C#
 * are three, and `&` reads as `and`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{M}\p{N}\p{S}#]+/gu, '');
}
