import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../helpers/createSite.js';
import { runDocusaurus } from '../helpers/runDocusaurus.js';
import { measureChild } from './childCost.js';

const peakMemory = fileURLToPath(new URL('./peakMemory.cjs', import.meta.url));

/** What a build costs. */
export interface BuildCost {
  /** CPU time of all threads, in ms. Wall-clock time, if the system does not report CPU time. */
  cpu: number;
  /** Peak resident memory of the process, in MB. */
  memory: number;
  /** CPU time of the plugin's own steps, in ms. */
  work: number;
  /** Folder of the built site. */
  directory: string;
}

/** Builds a site that was not built before, because bundlers keep caches. */
export async function measureBuild(site: Site): Promise<BuildCost> {
  site.edit('site-options.json', '"plugin":{}', '"plugin":{"debug":true}');
  let output = '';
  const { value } = await measureChild(async () => {
    const command = runDocusaurus(site.directory, ['build'], ['--require', peakMemory]);
    const code = await command.exitCode;
    output = command.output();
    if (code !== 0) throw new Error(`The build failed.\n${output}`);
  });
  const times = output.matchAll(/Personas: (?:lifecycle|after the build) [\d.]+ ms, ([\d.]+) ms CPU/g);
  return {
    cpu: value,
    memory: Number(site.read('peak-memory.txt')) / 1024,
    work: Array.from(times, ([, time]) => Number(time)).reduce((sum, time) => sum + time, 0),
    directory: join(site.directory, 'build'),
  };
}
