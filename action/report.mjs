import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { readEvent } from './event.mjs';

/**
 * Checks the data and compares it with the base. Annotations go to the output; SARIF, the comment and the number of the pull request go to the folder. Uses no network.
 *
 * @param {{ directory: string, folder: string, base: string, severity: string, failOn: string }} settings
 * @param {(cwd: string) => RunCommand} findCommand gives the command of the repository
 */
export async function makeReport({ directory, folder, base, severity, failOn }, findCommand = findInstalled) {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const cwd = resolve(workspace, directory);
  const run = findCommand(cwd);
  const target = resolve(workspace, folder);
  mkdirSync(target, { recursive: true });
  const event = readEvent();
  const from = base || event.pull_request?.base?.sha || '';
  const ofBase = from === '' ? [] : [`--base=${from}`];

  const check = await run(['check', '--format', 'github', '--severity', severity]);
  process.stdout.write(check.output);
  process.stderr.write(check.errors);
  const sarif = await run(['check', '--format', 'sarif']);
  if (sarif.output !== '') writeFileSync(join(target, 'check.sarif'), sarif.output);

  const comment = await run(['diff', ...ofBase, '--format', 'markdown', '--max-length', String(MAX_LENGTH)]);
  process.stderr.write(comment.errors);
  const words = comment.code === 2 ? toFailure(comment.errors) : comment.output;
  writeFileSync(join(target, 'comment.md'), words);
  if (process.env.GITHUB_STEP_SUMMARY) writeFileSync(process.env.GITHUB_STEP_SUMMARY, words, { flag: 'a' });
  const fail = failOn === '' ? [] : ['--fail-on', failOn];
  const differences = await run(['diff', ...ofBase, '--format', 'sarif', ...fail]);
  if (differences.output !== '') writeFileSync(join(target, 'diff.sarif'), differences.output);
  const { number } = event.pull_request ?? {};
  if (Number.isInteger(number)) writeFileSync(join(target, 'pull.json'), JSON.stringify({ number }));
  return {
    outputs: { sarif: target, comment: join(target, 'comment.md') },
    code: Math.max(check.code, comment.code, differences.code),
  };
}

/** Characters. A comment has at most 65,536, and the mode "comment" adds a few. */
const MAX_LENGTH = 60_000;

/** @typedef {(args: readonly string[]) => Promise<{ code: number, output: string, errors: string }>} RunCommand */

/** The command that the repository has installed: what is checked in CI is what is checked at home. @param {string} cwd @returns {RunCommand} */
export function findInstalled(cwd) {
  for (let folder = cwd; ; folder = dirname(folder)) {
    // In a site, the command may be a dependency of the folder above.
    if (existsSync(join(folder, 'node_modules', 'personas-cli'))) {
      const place = createRequire(join(folder, 'x.js')).resolve('personas-cli/package.json');
      return (args) => runNode(join(dirname(place), 'dist/bin.js'), cwd, args);
    }
    if (folder === dirname(folder)) break;
  }
  throw new Error(
    'personas-cli is not installed. Add it to the devDependencies, and install the packages before this step.',
  );
}

/** @param {string} bin @param {string} cwd @param {readonly string[]} args @returns {ReturnType<RunCommand>} */
function runNode(bin, cwd, args) {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [bin, ...args],
      { cwd, maxBuffer: 256 * 1024 * 1024 },
      (error, output, errors) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 2;
        done({ code, output, errors });
      },
    );
  });
}

/** @param {string} errors */
const toFailure = (errors) =>
  `## Access: what changes\n\nThe data could not be compared:\n\n${errors
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
    .slice(0, MAX_LENGTH / 2)}\n`;
