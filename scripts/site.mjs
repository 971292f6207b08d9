import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root, run } from './process.mjs';

/** @param {string} folder */
const docusaurus = (folder) => join(root, folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/**
 * Builds a Docusaurus site of the workspace.
 *
 * @param {string} folder relative to the top
 */
export function buildSite(folder) {
  return run(process.execPath, [docusaurus(folder), 'build'], { cwd: join(root, folder) });
}

/**
 * Serves a built site until it is stopped.
 *
 * @param {string} folder relative to the top
 * @returns {Promise<number>} exit code
 */
export async function serveSite(folder) {
  const port = await findPort(3000);
  const args = [docusaurus(folder), 'serve', '--no-open', '--port', String(port)];
  const child = spawn(process.execPath, args, {
    cwd: join(root, folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Ctrl-C also reaches the server, because it is in the same process group. SIGTERM does not, so it is passed on.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));

  child.stdout.on('data', (chunk) => {
    const address = /https?:\/\/\S+/.exec(String(chunk))?.[0];
    if (address !== undefined) {
      console.log(`\nThe site is at ${address} (Ctrl-C stops it)`);
    }
  });
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 0));
  });
}

/**
 * @param {number} first
 * @returns {Promise<number>} the first free port that is not below `first`
 */
function findPort(first) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(findPort(first + 1)));
    server.listen(first, 'localhost', () => server.close(() => resolve(first)));
  });
}

/** @param {string} folder */
export const isSite = (folder) => existsSync(join(root, folder, 'docusaurus.config.ts'));
