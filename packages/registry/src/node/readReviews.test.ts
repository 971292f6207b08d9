import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashPopulation } from '../reviews/hashPopulation.js';
import { readReviews } from './readReviews.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'reviews-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const review = { service: 'lake', started: '2026-11-24', due: '2026-12-08', reviewers: [], lines: [] };

it('reads reviews, and passes over evidence', () => {
  mkdirSync(join(directory, 'reviews'));
  const write = (name: string, content: object) =>
    writeFileSync(join(directory, 'reviews', name), JSON.stringify(content));
  write('lake-2026-11-24.yml', { ...review, population: hashPopulation(review) });
  write('other-2026-11-24.yml', { ...review, population: 'sha256:0' });
  write('evidence.json', { version: 1 });
  const { reviews, diagnostics } = readReviews(directory, 'reviews');
  expect(reviews.map(({ file }) => file)).toEqual(['reviews/lake-2026-11-24.yml']);
  expect(diagnostics).toMatchObject([
    { code: 'population-edited', place: { file: 'reviews/other-2026-11-24.yml' } },
  ]);
});

it('finds nothing before the first review, and watches for it', () => {
  const { watch, ...nothing } = readReviews(directory, 'reviews');
  expect(nothing).toEqual({ reviews: [], diagnostics: [] });
  expect(watch).toHaveLength(1);
});
