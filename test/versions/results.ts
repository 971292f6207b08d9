import { readFileSync, writeFileSync } from 'node:fs';
import { COMBINATIONS, type Combination } from './combinations.js';

/**
 * `same`: it builds, and every page has the text that the first combination's has. `fails too`: Docusaurus does not build it without the plugin
 * either.
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
  /** What differs, or what the build said. */
  detail?: string;
}

const file = new URL('./results.json', import.meta.url);

export function readResults(): Result[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const toKey = ({ docusaurus, bundler, react, node, manager }: Combination): string =>
  [docusaurus, bundler, react, node, manager].join();

/** Puts new results in the place of the old ones of the same combinations; those of a combination that is no more go. */
export function writeResults(results: readonly Result[]): void {
  const known = new Map([...readResults(), ...results].map((result) => [toKey(result), result]));
  const kept = COMBINATIONS.flatMap((combination) => known.get(toKey(combination)) ?? []);
  writeFileSync(file, `${JSON.stringify(kept, undefined, 2)}\n`);
}
