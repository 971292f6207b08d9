import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, with the seconds that they took on two cores in November 2026. All others took less than a minute. Vitest does not know
 * that in a fresh clone, and begins with the files that have most lines.
 */
const SECONDS: Record<string, number> = {
  'sites/handbook.test.ts': 359,
  'sites/workspaceSites.test.ts': 297,
  'sites/warmCache.test.ts': 222,
  'sites/looks.test.ts': 188,
  'sites/rspack.test.ts': 147,
  'sites/webpack.test.ts': 102,
  'packages/packed.test.ts': 100,
  'sites/devServer.test.ts': 95,
  'sites/tables.test.ts': 66,
  'sites/devData.test.ts': 62,
};

/** Begins with the files that take longest, so that no worker ends long before the other. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((left, right) => secondsOf(right) - secondsOf(left));
  }
}

const secondsOf = ({ moduleId }: TestSpecification): number =>
  Object.entries(SECONDS).find(([path]) => moduleId.endsWith(`/test/${path}`))?.[1] ?? 0;
