import type { ViewModel } from '../viewModel/viewModel.js';
import type { AccessRecord } from './toServiceRecords.js';

/**
 * What an exporter cannot do without, beside a registry. `full-details`: identities and scopes. `bindings`: object ids and subscriptions, which
 * stand in a file of their own that a site never reads.
 */
export type ExportNeed = 'full-details' | 'bindings';

/** Path below our base path, and text. */
export type ExportFile = readonly [path: string, text: string];

/** The access of one service, made once for all formats that write it. */
export interface ServiceAccess {
  model: ViewModel;
  /** Id of the service. */
  service: string;
  records: readonly AccessRecord[];
}

/** A format in which the registry leaves as files for others. */
export interface Exporter {
  /** Such as `service-csv`: what an option or a command calls it. */
  name: string;
  /** What the files are, for a person. */
  title: string;
  needs: readonly ExportNeed[];
  /** Each file is made when it is asked for, so that nobody holds all of them. */
  toFiles(model: ViewModel): Iterable<ExportFile>;
  /** Only of a format with a file per service: that file. */
  toServiceFile?(access: ServiceAccess): ExportFile;
}
