const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const MAX_COMMENT = 65_535;
/** The size is in a record for archives beyond 4 GB. */
const IS_ELSEWHERE = 0xff_ff_ff_ff;

/**
 * The sum of the sizes that the entries of a ZIP archive have when they are inflated, in bytes. Nothing is inflated. `undefined`: this is no such
 * archive. Source: APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16.
 */
export function sumInflatedSizes(bytes: Buffer): number | undefined {
  const end = findEnd(bytes);
  if (end === undefined) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let offset = bytes.readUInt32LE(end + 16);
  let sum = 0;
  for (let index = 0; index < count; index++) {
    if (offset + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(offset) !== ENTRY) return undefined;
    const size = bytes.readUInt32LE(offset + 24);
    sum += size === IS_ELSEWHERE ? Number.POSITIVE_INFINITY : size;
    const lengths =
      bytes.readUInt16LE(offset + 28) + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
    offset += ENTRY_LENGTH + lengths;
  }
  return count === 0 ? undefined : sum;
}

function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
  for (let offset = bytes.length - END_LENGTH; offset >= first; offset--)
    if (bytes.readUInt32LE(offset) === END) return offset;
  return undefined;
}
