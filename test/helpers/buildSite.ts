import { join } from 'node:path';
import type { Site } from './createSite.js';
import { runDocusaurus } from './runDocusaurus.js';

export interface Build {
  code: number;
  output: string;
  /** Folder of the built site. */
  directory: string;
}

/** Builds a site for production, or as the arguments say, whatever comes of it. */
export async function tryBuild(site: Site, args: readonly string[] = []): Promise<Build> {
  const running = runDocusaurus(site.directory, ['build', ...args]);
  const code = await running.ended;
  return { code, output: running.output(), directory: join(site.directory, 'build') };
}

/** Builds a site for production; throws what the build said when it failed. */
export async function buildSite(site: Site): Promise<Build> {
  const build = await tryBuild(site);
  if (build.code !== 0) {
    throw new Error(`The build failed.\n${build.output}`);
  }
  return build;
}
