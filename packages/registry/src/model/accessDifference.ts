import type { Assignment } from './enums.js';
import type { Power } from './power.js';

/** How somebody has a role: by a grant of its own if both are absent. Names, no ids. */
export interface AccessWay {
  /** The outer service on which it is granted. */
  from?: string;
  baseline?: string;
}

/** What a role does beside its powers. */
export interface RoleMarks {
  privileged: boolean;
  grantsAccess: boolean;
}

/** What of a role in a cell is not as it was. Plain data without ids, so that any language can say it. */
export type AccessDifference =
  | { aspect: 'powers'; before: readonly Power[]; after: readonly Power[] }
  | { aspect: 'marks'; before: RoleMarks; after: RoleMarks }
  | { aspect: 'assignment'; before: Assignment; after: Assignment }
  | { aspect: 'condition'; change: 'added' | 'removed' | 'changed' }
  /** ISO 8601 dates. */
  | { aspect: 'begins' | 'until'; before?: string; after?: string }
  | { aspect: 'how'; before: AccessWay; after: AccessWay }
  | { aspect: 'tier' | 'scope' | 'activation' };
