import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Outcome } from 'persona-registry';
import { type ReviewFile, readReviewText } from 'persona-registry/formats';
import { readKind } from 'persona-registry/node';
import { toProblem } from '../export/toProblem.js';
import { readTextFile } from '../readTextFile.js';

/** Where reviews are, below the current folder. */
export const REVIEWS_FOLDER = 'reviews';
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads the named reviews, or all of the folder. A file that cannot be read is a diagnostic; the others are there. */
export function readReviews(directory: string, files: readonly string[]): Outcome<ReviewFile[]> {
  const diagnostics: Diagnostic[] = [];
  const value = (files.length > 0 ? files : listReviews(directory)).flatMap((file): ReviewFile[] => {
    const read = readTextFile(directory, file, {
      maxBytes: MAX_BYTES,
      decode: (bytes) => new TextDecoder().decode(bytes),
      words: {
        missing: ['This file does not exist.', 'Name a review, such as reviews/lake-2026-11-24.yml.'],
        folder: ['This is a folder.', 'Name a review in it.'],
        notText: ['The file is no text.'],
      },
    });
    const review = read.value && readReviewText(file, read.value.text);
    diagnostics.push(...read.diagnostics, ...(review?.diagnostics ?? []));
    return review?.value === undefined ? [] : [{ file, review: review.value }];
  });
  return { value, diagnostics };
}

function listReviews(directory: string): string[] {
  const folder = join(directory, REVIEWS_FOLDER);
  if (readKind(folder) !== 'folder') return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${REVIEWS_FOLDER}/${name}`);
}

/** The file of a review that begins. */
export const toReviewFile = (service: string, day: string): string =>
  `${REVIEWS_FOLDER}/${service.toLowerCase()}-${day}.yml`;

export const NO_REVIEWS: Diagnostic = {
  ...toProblem(
    'no-reviews',
    `There is no review in "${REVIEWS_FOLDER}".`,
    'Begin one: personas review start <service>',
  ),
};
