/** Text of UTF-8, or of UTF-16 as `>` writes it in Windows PowerShell. `undefined`: it is neither. */
export function decodeText(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true }).decode(
      bytes,
    );
  } catch {
    return undefined;
  }
}
