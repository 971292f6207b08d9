import type { Site } from '../helpers/createSite.js';
import { createBenchSite } from './benchSite.js';
import { compareCosts } from './compareCosts.js';
import { measureBuild } from './measureBuild.js';
import type { Line } from './report.js';
import { median, toRatio, toSpread } from './toRatio.js';

const PERSONAS = 1_000;
const ROUNDS = 3;
/** Times the build of an empty site. */
const TARGET = 0.06;

/** Compares the plugin's own steps, before the bundler and after the build, with the whole build of an empty site. */
export async function benchLifecycle(): Promise<Line[]> {
  const sites: Site[] = [];
  const create = (personas: number): Site => {
    const site = createBenchSite(personas);
    sites.push(site);
    return site;
  };
  try {
    const { empty, work } = await compareCosts(ROUNDS, {
      empty: async () => (await measureBuild(create(0))).cpu,
      work: async () => (await measureBuild(create(PERSONAS))).work,
    });
    return [
      {
        work: `the plugin’s work in a build: ${PERSONAS.toLocaleString('en')} personas`,
        ...toSpread(work),
        unit: 'ms CPU',
        baseline: { work: 'the build of an empty site', value: median(empty) },
      },
      { work: '  times the build of an empty site', ...toRatio(work, empty), target: TARGET },
    ];
  } finally {
    // Only at the end: file creation is many times slower while the disk frees the space of thousands of deleted files.
    for (const site of sites) site.remove();
  }
}
