import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Running {
  child: ChildProcess;
  /** stdout and stderr so far, as they came, without colours. */
  output(): string;
  /** Exit code; 1 for a process that a signal ended. */
  ended: Promise<number>;
}

/** Runs a script of Node in a folder. The test runner's own `NODE_ENV` is not handed on: Docusaurus would build for tests. */
export function runNode(script: string, args: readonly string[], cwd: string): Running {
  const { NODE_ENV: _node, BABEL_ENV: _babel, FORCE_COLOR: _color, ...environment } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
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
    ended: new Promise((resolve) => {
      child.on('error', () => resolve(1));
      child.on('close', (code) => resolve(code ?? 1));
    }),
  };
}

/** Runs a Docusaurus command in a site. */
export function runDocusaurus(directory: string, args: readonly string[]): Running {
  return runNode(join(directory, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), args, directory);
}
