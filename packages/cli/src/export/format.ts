import type { AccessModel, Diagnostic, Exporter } from 'persona-registry';
import type { BindingsInput } from 'persona-registry/formats';

/** A file to write: its path below the output folder, and its text or bytes. */
export type OutputFile = readonly [path: string, content: string | Uint8Array];

/** Bindings, and the file that has them. */
export interface BoundBy {
  data: BindingsInput;
  file: string;
}

interface WriteOptions {
  review: boolean;
}

export interface Written {
  /** Each file is made when the caller takes it. */
  files: Iterable<OutputFile>;
  /** What the format could not say, in sentences with numbers. */
  notes: readonly string[];
  /** What is missing in the bindings. */
  missing: readonly Diagnostic[];
}

interface NamedFormat extends Pick<Exporter, 'name' | 'title' | 'file' | 'needs' | 'hasReview'> {
  /** `personas`: filters choose personas, and access may be missing. */
  about: Exporter['about'] | 'personas';
  /** Bytes, which a terminal cannot show. */
  isBinary?: true;
}

/** A format that writes what the data has. */
export interface DataFormat extends NamedFormat {
  write(model: AccessModel, options: WriteOptions): Promise<Written>;
}

/** A format that writes assignments in real systems, which bindings name. */
export interface AssignmentsFormat extends NamedFormat {
  writeBound(model: AccessModel, bindings: BoundBy): Promise<Written>;
}

/** A format of `personas export`: those of the registry, and those that load more code when they are used. */
export type Format = DataFormat | AssignmentsFormat;
