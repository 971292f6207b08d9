/**
 * Removes case, spaces and punctuation, so that `Key-Vault`, `key vault` and `KeyVault` are equal. `+` and `#` stay, so that C, C++ and C# differ.
 * `&` becomes `and`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{M}\p{N}\p{S}#]+/gu, '');
}
