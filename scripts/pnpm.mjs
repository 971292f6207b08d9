import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root, run } from './process.mjs';

/**
 * Runs npm. If npm runs this script, the same npm is used, because it needs no shell, not even on Windows.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  return script !== undefined && basename(script) === 'npm-cli.js'
    ? run(process.execPath, [script, ...args], options)
    : run('npm', args, options);
}

/**
 * Runs the pnpm version that package.json pins, through npm, so that neither corepack nor a global install is needed.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPnpm(args, options) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return runNpm(['exec', '--yes', '--', packageManager, ...args], options);
}
