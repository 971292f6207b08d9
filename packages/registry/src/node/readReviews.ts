import { join } from 'node:path';
import type { ReviewFile } from '../model/accessReview.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { readReviewText } from '../reviews/readReviewText.js';
import { readData } from './readData.js';
import { readKind } from './readKind.js';

export interface ReadReviews {
  reviews: ReviewFile[];
  diagnostics: Diagnostic[];
  /** Absolute paths to watch, also of a folder that does not exist. */
  watch: string[];
}

/** Reads the reviews in a folder, relative to a directory. Before the first review, there is no folder. Never throws. */
export function readReviews(directory: string, folder: string): ReadReviews {
  const path = join(directory, folder);
  if (readKind(path) === 'nothing')
    return { reviews: [], diagnostics: [], watch: [path.replaceAll('\\', '/')] };
  const { sources, diagnostics, watch } = readData({ directory, data: folder });
  const reviews: ReviewFile[] = [];
  const problems = [...diagnostics];
  // Evidence may be beside the reviews, as JSON.
  for (const { file, text } of sources.filter(({ format }) => format === 'yaml')) {
    const read = readReviewText(file, text);
    problems.push(...read.diagnostics);
    if (read.value !== undefined) reviews.push({ file, review: read.value });
  }
  return { reviews, diagnostics: problems, watch };
}
