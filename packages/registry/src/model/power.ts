import type { Level, Plane } from './enums.js';

/** What a role gives in one plane of a service. */
export interface Power {
  /** Absent if the role names no plane. Then the power counts in each plane. */
  plane?: Plane;
  /** Absent if the level is not stated. */
  level?: Level;
  /** The role gives its own level only, and no lower one. */
  exact?: true;
  /** The role lists keys, and these give the power. */
  byKeys?: true;
}
