import { setTimeout as sleep } from 'node:timers/promises';
import type { Site } from './createSite.js';
import { findPort } from './findPort.js';
import { runDocusaurus } from './runDocusaurus.js';

export interface DevServer {
  /** Origin and base URL, ending with a slash. */
  url: string;
  /** Everything printed so far, without colours. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts `docusaurus start`; resolves once the first compilation is served and the watchers have had time to come up. */
export async function startSite(site: Site): Promise<DevServer> {
  const port = await findPort();
  const running = runDocusaurus(site.directory, [
    'start',
    '--no-open',
    '--host',
    'localhost',
    '--port',
    String(port),
  ]);
  const stop = async () => {
    running.child.kill('SIGTERM');
    await running.ended;
  };
  const url = `http://localhost:${port}${site.baseUrl}`;
  const deadline = Date.now() + 120_000;
  while (!(await answers(url)) || !/compiled/i.test(running.output())) {
    if (Date.now() > deadline || running.child.exitCode !== null) {
      await stop();
      throw new Error(`docusaurus start did not come up.\n${running.output()}`);
    }
    await sleep(200);
  }
  // An edit in the first seconds is missed: Docusaurus' own watcher comes up after the first compilation.
  await sleep(3_000);
  return { url, output: running.output, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
