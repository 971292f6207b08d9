import { readFileSync, writeFileSync } from 'node:fs';
import { COMBINATIONS, type Combination } from './combinations.js';

/**
 * `same`: the site builds, and every page has the same text as with the first combination. `fails too`: Docusaurus does not build the site without the
 * plugin either.
 */
export type Outcome = 'same' | 'differs' | 'fails' | 'fails too';

export interface Result extends Combination {
  outcome: Outcome;
  /** Number of pages compared. */
  pages: number;
  /** Full version of Node. */
  nodeVersion: string;
  /** Day of the build, `YYYY-MM-DD`. */
  date: string;
  /** The differences, or the output of a failed build. */
  detail?: string;
}

const file = new URL('./results.json', import.meta.url);

export function readResults(): Result[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const toKey = ({ docusaurus, bundler, react, node, manager }: Combination): string =>
  [docusaurus, bundler, react, node, manager].join();

/** Replaces old results of the same combinations by new ones, and removes results of combinations that no longer exist. */
export function writeResults(results: readonly Result[]): void {
  const resultsByKey = new Map([...readResults(), ...results].map((result) => [toKey(result), result]));
  const currentResults = COMBINATIONS.flatMap((combination) => resultsByKey.get(toKey(combination)) ?? []);
  writeFileSync(file, `${JSON.stringify(currentResults, undefined, 2)}\n`);
}
