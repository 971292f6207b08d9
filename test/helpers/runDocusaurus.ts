import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface RunningProcess {
  child: ChildProcess;
  /** stdout and stderr so far, in the order of arrival, without colours. */
  output(): string;
  /** Exit code, at the end of the process. 1 for a process that a signal ended. */
  exitCode: Promise<number>;
}

/** Runs a Node script in a folder, without the test runner's `NODE_ENV`, because Docusaurus would build for tests with it. */
export function runNode(
  script: string,
  args: readonly string[],
  cwd: string,
  nodeArgs: readonly string[] = [],
): RunningProcess {
  const { NODE_ENV: _node, BABEL_ENV: _babel, FORCE_COLOR: _color, ...environment } = process.env;
  const child = spawn(process.execPath, [...nodeArgs, script, ...args], {
    cwd,
    env: { ...environment, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return {
    child,
    output: () => stripVTControlCharacters(Buffer.concat(chunks).toString()),
    exitCode: new Promise((resolve) => {
      child.on('error', () => resolve(1));
      child.on('close', (code) => resolve(code ?? 1));
    }),
  };
}

/** Runs a Docusaurus command in a site. `nodeArgs` are arguments of Node itself. */
export function runDocusaurus(
  directory: string,
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): RunningProcess {
  return runNode(
    join(directory, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
    args,
    directory,
    nodeArgs,
  );
}
