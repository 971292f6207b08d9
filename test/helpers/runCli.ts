import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './runDocusaurus.js';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));

export interface Folder {
  directory: string;
  remove(): void;
}

/** A temporary folder with these files, by path. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'personas-cli-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** Runs the built command `personas` in a folder. */
export async function runCli(
  directory: string,
  args: readonly string[],
): Promise<{ code: number; output: string }> {
  const running = runNode(bin, args, directory);
  const code = await running.ended;
  return { code, output: running.output() };
}
