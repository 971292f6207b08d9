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

/** What a file of access is about: one service, or all. */
export interface AccessScope {
  model: AccessModel;
  /** The id of the service. Absent for all services. */
  service?: string;
}
/** The records of one service as text, for the file of the service and for the file of all. Empty without records. */
export interface AccessBody {
  ofService: string;
  ofAll: string;
}
/** How a format writes records of access. The text of a record is made once for both files. */
export interface AccessFormat {
  toBody(records: readonly AccessRecord[], model: AccessModel, options?: ExportOptions): AccessBody;
  /** The whole file. */
  toText(scope: AccessScope, bodies: readonly string[], options?: ExportOptions): string;
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
  /** The path of the file of one service. Only formats with a file per service have this function. */
  toServicePath?(service: string): string;
  /** Only formats about access have it. */
  format?: AccessFormat;
}
