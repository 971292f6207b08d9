#!/usr/bin/env node
import pc from 'picocolors';
import type { Questions } from './init/questions.js';
import { runCli } from './runCli.js';

// EPIPE is not a failure: the reader of the output has ended early (`personas check | head`).
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = error.code === 'EPIPE' ? process.exitCode : 2;
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  directory: process.cwd(),
  color: pc.isColorSupported,
  // A terminal that does not know its size says 0.
  width: process.stdout.isTTY ? process.stdout.columns || 80 : undefined,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  ...(process.stdin.isTTY && process.stdout.isTTY && { openQuestions }),
});

/** The library is loaded only when a command asks. */
async function openQuestions(): Promise<Questions> {
  const { terminal } = await import('./init/askInTerminal.js');
  return terminal;
}
