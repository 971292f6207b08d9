import type { Subject } from '../model/diagnostic.js';
import type { EntityKind } from '../model/kinds.js';
import type { Grant, InteractionRef, NoAccess } from '../model/registry.js';

/** Fields of a finding's subject. */
export type SubjectField = keyof Subject;

/**
 * The place of a finding: a grant or a cell without access of the registry, the row of the persona and the service in which one of these stands, an
 * item of `check.exceptions`, the entity that this field of the subject names, or any other entity.
 */
export type FindingPlace =
  | { grant: Grant }
  | { noAccess: NoAccess }
  | { rowOf: Grant | NoAccess }
  | { exception: number }
  | { entity: SubjectField }
  | { kind: EntityKind; id: string };

/** One violation of a rule, as plain data. `checkRegistry` turns it into a diagnostic, unless an exception accepts it. */
export interface Finding {
  /** One sentence with a full stop, names in double quotes. */
  message: string;
  subject: Subject;
  /** The other side, if the finding is about two entities. */
  other?: Exclude<InteractionRef, { kind: 'all' }>;
  /** Absent if the finding is about the whole registry. */
  at?: FindingPlace;
  valid?: readonly string[];
  suggestion?: string;
  hint?: string;
  /** Numbers that the coverage page says in its own language. */
  shared?: { count: number; total: number };
  /** The item of this finding in the list of an aggregated message, such as `P004 in Stage`. */
  item?: string;
}
