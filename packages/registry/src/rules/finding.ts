import type { Subject } from '../model/diagnostic.js';
import type { Grant, InteractionRef, NoAccess } from '../model/registry.js';

/** Fields of a finding's subject. */
export type SubjectField = keyof Subject;

/** Where a finding stands: a grant or a cell without access of the registry; or the entity that its subject names in that field. */
export type FindingPlace = { grant: Grant } | { noAccess: NoAccess } | { entity: SubjectField };

/** One violation. Plain data; `checkRegistry` makes it a diagnostic, unless it is excepted. */
export interface Finding {
  /** One sentence with a full stop, names in double quotes. */
  message: string;
  subject: Subject;
  /** The other side, where the finding is about two. */
  other?: Exclude<InteractionRef, { kind: 'all' }>;
  /** Absent when it concerns the registry as a whole. */
  at?: FindingPlace;
  valid?: readonly string[];
  suggestion?: string;
  hint?: string;
  /** What the finding contributes to the list in an aggregated message, such as `P004 in Stage`. */
  item?: string;
}
