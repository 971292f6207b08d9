import type { ViewModel } from '../viewModel/viewModel.js';

/**
 * What an exporter cannot do without, beside a registry. `full-details`: identities and scopes. `bindings`: object ids and subscriptions, which
 * stand in a file of their own that a site never reads.
 */
export type ExportNeed = 'full-details' | 'bindings';

/** A format in which what is known leaves as files for others. */
export interface Exporter {
  /** Such as `service-csv`: what an option or a command calls it. */
  name: string;
  /** What the files are, for a person. */
  title: string;
  needs: readonly ExportNeed[];
  /** Paths below our base path, and texts; each is made when it is asked for, so that nobody holds all of them. */
  toFiles(model: ViewModel): Iterable<readonly [path: string, text: string]>;
}
