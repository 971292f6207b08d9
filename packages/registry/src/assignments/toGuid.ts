import { hash } from 'node:crypto';

/** The namespace of `guid()` in templates of Azure. */
const NAMESPACE = Buffer.from('11fb06fb712d4ddd98c7e71bbd588830', 'hex');

/** A UUID of version 5 over texts: what `guid()` gives in Bicep and in templates of Azure. */
export function toGuid(...parts: string[]): string {
  const bytes = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(parts.join('-'))]), 'buffer').subarray(
    0,
    16,
  );
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
