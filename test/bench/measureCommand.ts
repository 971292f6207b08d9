import { fileURLToPath } from 'node:url';
import { runNode } from '../helpers/runDocusaurus.js';
import { measureChild } from './childCost.js';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));

/**
 * Runs `personas` in a folder, and returns its cost from start to end in ms CPU, or in ms if the system does not report CPU time. Throws if the exit code is
 * above `atMost`, which is 1 for commands with findings.
 */
export async function measureCommand(folder: string, args: readonly string[], atMost = 0): Promise<number> {
  const { value } = await measureChild(async () => {
    const command = runNode(bin, args, folder);
    if ((await command.exitCode) > atMost) throw new Error(command.output());
  });
  return value;
}
