import { setTimeout as sleep } from 'node:timers/promises';
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

/** Runs `docusaurus start`. Resolves when the first compilation is served and the watchers have had time to start. */
export async function startSite(site: Site): Promise<DevServer> {
  const port = await findPort();
  const command = runDocusaurus(site.directory, [
    'start',
    '--no-open',
    '--host',
    'localhost',
    '--port',
    String(port),
  ]);
  const stop = async () => {
    command.child.kill('SIGTERM');
    await command.exitCode;
  };
  const url = `http://localhost:${port}${site.baseUrl}`;
  const deadline = Date.now() + 120_000;
  while (!(await answers(url)) || !/compiled/i.test(command.output())) {
    if (Date.now() > deadline || command.child.exitCode !== null) {
      await stop();
      throw new Error(`docusaurus start is not ready.\n${command.output()}`);
    }
    await sleep(200);
  }
  // Docusaurus' own watcher starts after the first compilation, so it would miss an edit in the first seconds.
  await sleep(3_000);
  return { url, output: command.output, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
