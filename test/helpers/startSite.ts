import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Site } from './createSite.js';
import { findPort } from './findPort.js';
import { runDocusaurus } from './runDocusaurus.js';

export interface DevServer {
  /** Origin and base URL, with a slash at the end. */
  url: string;
  /** Everything printed so far, without colours. */
  output(): string;
  stop(): Promise<void>;
}

const announceWatchers = fileURLToPath(new URL('announceWatchers.cjs', import.meta.url));

/** Milliseconds until a start counts as failed. Only a hanging start takes so long, and a hook may take longer, so the output is reported. */
const DEADLINE = 540_000;

/** Runs `docusaurus start`. Resolves when the first compilation is served and the watchers of Docusaurus are ready. */
export async function startSite(site: Site): Promise<DevServer> {
  const port = await findPort();
  const command = runDocusaurus(
    site.directory,
    ['start', '--no-open', '--host', 'localhost', '--port', String(port)],
    ['--require', announceWatchers],
  );
  const stop = async () => {
    command.child.kill('SIGTERM');
    await command.exitCode;
  };
  const url = `http://localhost:${port}${site.baseUrl}`;
  const isReady = async () =>
    /compiled/i.test(command.output()) && command.output().includes('[watching]') && (await answers(url));
  const deadline = Date.now() + DEADLINE;
  while (!(await isReady())) {
    if (Date.now() > deadline || command.child.exitCode !== null) {
      await stop();
      throw new Error(`docusaurus start is not ready.\n${command.output()}`);
    }
    await sleep(200);
  }
  return { url, output: command.output, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
