import type { Diagnostic } from 'persona-registry';
import type { Format } from './format.js';
import { toProblem } from './toProblem.js';

export interface Usage {
  /** As written; absent for standard output. */
  output: string | undefined;
  hasFilter: boolean;
  review: boolean;
}

/** Options that do not fit the format. */
export function checkUsage(format: Format, { output, hasFilter, review }: Usage): Diagnostic[] {
  const { name, about, file, hasReview, isBinary } = format;
  const problems: Diagnostic[] = [];
  const add = (message: string, hint: string) => problems.push(toProblem('invalid-option', message, hint));
  if (file === undefined && output === undefined) {
    add(
      `\`--to ${name}\` writes several files, which standard output cannot hold.`,
      'Name a folder, such as `--output access`.',
    );
  }
  if (isBinary && output === undefined) {
    add(
      `\`--to ${name}\` writes bytes, which a terminal cannot show.`,
      `Name a file, such as \`--output ${file}\`.`,
    );
  }
  if (about === 'registry' && hasFilter) {
    add(
      `\`--to ${name}\` writes all of the data, so it has no filters.`,
      'Remove the filters, or export access with `--to csv` or `--to json`.',
    );
  }
  if (review && !hasReview) {
    add(
      `\`--to ${name}\` has no columns for a reviewer.`,
      'Remove `--review`, or write a table with `--to csv`.',
    );
  }
  return problems;
}
