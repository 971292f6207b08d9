import type { AccessModel } from '../viewModel/viewModel.js';
import type { AccessRecord } from './toAccessRecords.js';

/**
 * The data that an exporter needs in addition to a registry. `full-details`: identities and scopes. `bindings`: object ids and subscriptions. They
 * are in a separate file that a site never reads.
 */
export type ExportNeed = 'full-details' | 'bindings';

/** The path of a file below the base path of the plugin, or below the folder of the command line, and its text. */
export type ExportFile = readonly [path: string, text: string];

/** Settings of the files, for formats that have them. */
export interface ExportOptions {
  /** Adds empty columns that a reviewer fills in. Only formats with `hasReview` have them. */
  review?: boolean;
}

/** The access that a file has: of one service, or of all. */
export interface WrittenAccess {
  model: AccessModel;
  /** The id of the service. Absent for all services. */
  service?: string;
  records: Iterable<AccessRecord>;
}
/** The access of one service, made once for all formats that write it. */
export interface ServiceAccess extends WrittenAccess {
  service: string;
  records: readonly AccessRecord[];
}

/** A format that writes the registry as files for other programs. */
export interface Exporter {
  /** The name of the format, as `personas export --to` takes it. */
  name: string;
  /** A noun phrase that describes the files to a person. */
  title: string;
  /** `access`: a filter can select a part of it (`selectAccess`), and a site without pages of services does not publish it. */
  about: 'access' | 'registry';
  /** The path of the file. Absent for a format with a file per service. */
  file?: string;
  needs: readonly ExportNeed[];
  /** Whether it has columns for a reviewer. */
  hasReview?: true;
  /** Each file is made when the caller takes it, so that the caller need not hold all of them. */
  toFiles(model: AccessModel, options?: ExportOptions): Iterable<ExportFile>;
  /** The file of all services, from records that are made already. Only formats with one file of all access have this function. */
  toWholeFile?(model: AccessModel, accesses: readonly ServiceAccess[], options?: ExportOptions): ExportFile;
  /** The path of the file of one service. Only formats with a file per service have this function and the next one. */
  toServicePath?(service: string): string;
  /** The file of one service. */
  toServiceFile?(access: ServiceAccess, options?: ExportOptions): ExportFile;
}
