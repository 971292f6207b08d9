import type { CatalogueRole } from './role.js';

/** What a role allows, in words for lists. */
export interface RoleDescription {
  /** `write (control, data)`, or `manage (control), read (data)` if the levels differ. */
  level: string;
  /** `privileged`, `gives access`, `lists keys`, `this level only`, `preview`: those that hold. */
  marks: string[];
}

export function describeRole(role: CatalogueRole): RoleDescription {
  const { level, planes, planeLevels, privileged, grantsAccess, readsKeys, exact, preview } = role;
  const marks: [boolean | undefined, string][] = [
    [privileged, 'privileged'],
    [grantsAccess, 'gives access'],
    [readsKeys, 'lists keys'],
    [exact, 'this level only'],
    [preview, 'preview'],
  ];
  return {
    level:
      planeLevels === undefined
        ? `${level} (${planes.join(', ')})`
        : planes.map((plane) => `${planeLevels[plane]} (${plane})`).join(', '),
    marks: marks.flatMap(([holds, mark]) => (holds === true ? [mark] : [])),
  };
}
