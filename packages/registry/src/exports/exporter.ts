import type { ViewModel } from '../viewModel/viewModel.js';
import type { AccessRecord } from './toAccessRecords.js';

/**
 * The data that an exporter needs in addition to a registry. `full-details`: identities and scopes. `bindings`: object ids and subscriptions. They
 * are in a separate file that a site never reads.
 */
export type ExportNeed = 'full-details' | 'bindings';

/** The path of a file below the base path of the plugin, and its text. */
export type ExportFile = readonly [path: string, text: string];

/** The access of one service, made once for all formats that write it. */
export interface ServiceAccess {
  model: ViewModel;
  /** The id of the service. */
  service: string;
  records: readonly AccessRecord[];
}

/** A format that writes the registry as files for other programs. */
export interface Exporter {
  /** The name of the format for options and commands, such as `service-csv`. */
  name: string;
  /** A noun phrase that describes the files to a person. */
  title: string;
  needs: readonly ExportNeed[];
  /** Each file is made when the caller takes it, so that the caller need not hold all of them. */
  toFiles(model: ViewModel): Iterable<ExportFile>;
  /** The file of one service. Only formats with a file per service have this function. */
  toServiceFile?(access: ServiceAccess): ExportFile;
}
