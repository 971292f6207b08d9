/** Text of UTF-8, or of UTF-16 as `>` writes it in Windows PowerShell. `undefined`: it is neither. */
export function decodeText(bytes: Buffer): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
