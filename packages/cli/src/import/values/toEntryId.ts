import { isId } from 'persona-registry';

/** An id for a group or team of another system: its own name, or one that is as near as ids may be. `undefined`: it has no letter. */
export function toEntryId(name: string): string | undefined {
  if (isId(name)) return name;
  const id = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(/^(?=[^A-Za-z])/, 'team-');
  return /[A-Za-z]/.test(name) && isId(id) ? id : undefined;
}
