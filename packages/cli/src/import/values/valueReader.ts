import type { Statements } from '../personas/statement.js';

/** Reads one form of JSON or YAML. */
export interface ValueReader {
  /** @param documents one value of JSON, or the documents of a YAML file */
  accepts(documents: readonly unknown[]): boolean;
  /** Never throws. An entry that cannot be read is reported and left out. */
  read(documents: readonly unknown[], file: string): Statements;
}
