import type { Role } from 'persona-registry';

/** `write (control, data)`, or `manage (control), read (data)` if the levels differ. */
export function toRoleLevel({ level, planes, planeLevels }: Role): string {
  if (planeLevels !== undefined)
    return planes.map((plane) => `${planeLevels[plane] ?? 'not stated'} (${plane})`).join(', ');
  return `${level ?? 'not stated'}${planes.length === 0 ? '' : ` (${planes.join(', ')})`}`;
}
