import { join } from 'node:path';
import type { Site } from './createSite.js';
import { runDocusaurus } from './runDocusaurus.js';

export interface Build {
  code: number;
  output: string;
  /** Folder of the built site. */
  directory: string;
}

/** Builds a site, for production unless the arguments say otherwise. Does not throw if the build fails. */
export async function tryBuild(site: Site, args: readonly string[] = []): Promise<Build> {
  const command = runDocusaurus(site.directory, ['build', ...args]);
  const code = await command.exitCode;
  return { code, output: command.output(), directory: join(site.directory, 'build') };
}

/** Builds a site for production. If the build fails, throws its output. */
export async function buildSite(site: Site, args: readonly string[] = []): Promise<Build> {
  const build = await tryBuild(site, args);
  if (build.code !== 0) {
    throw new Error(`The build failed.\n${build.output}`);
  }
  return build;
}
