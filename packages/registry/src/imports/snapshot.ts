import type { AssignedSystem } from '../model/bindings.js';
import type { Outcome } from '../model/diagnostic.js';
import type { ImportedGrant } from './importedGrant.js';

/** The assignments that one file lists, as they are in a system. */
export interface Snapshot {
  system: AssignedSystem;
  grants: ImportedGrant[];
  /**
   * The outermost places that the file is about, in lower case, even if nothing is assigned there. Azure: `/subscriptions/<GUID>`. Kubernetes: a namespace,
   * empty for bindings of the whole cluster, or `*` for all namespaces. GitHub: `organisation/repository teams`, and the same with
   * `collaborators`. AWS: `account permission-set`. Google Cloud: a resource, such as
   * `projects/forecast-dev`.
   */
  areas: string[];
  /** Whether the file lists assignments that are in force, or those that can be activated. */
  about: 'active' | 'eligible';
  /** Whether assignments are missing in the file, so that nothing follows from an absent one. */
  isPartial: boolean;
  /** What the file has and the reader leaves out, in sentences with numbers. */
  notes: string[];
}

/** Reads the assignments of one system from parsed JSON. */
export interface SnapshotReader {
  /** The command that writes such a file. */
  command: string;
  /** Whether a value looks like this format. `read` reports the mistakes in it. */
  accepts(value: unknown): boolean;
  /** Never throws. An entry that cannot be read is reported, is left out, and makes the snapshot partial. */
  read(value: unknown, file: string): Outcome<Snapshot>;
}
