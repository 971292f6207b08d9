import type { AccessModel } from 'persona-registry';

type Grant = AccessModel['registry']['grants'][number];

/** How many grants in force a model has for which something holds. */
export function countGrants({ accessByService }: AccessModel, holds: (grant: Grant) => boolean): number {
  let count = 0;
  for (const rows of accessByService.values())
    for (const { cells } of rows)
      for (const { grants } of cells) for (const grant of grants) if (holds(grant)) count++;
  return count;
}
