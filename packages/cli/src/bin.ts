#!/usr/bin/env node
import pc from 'picocolors';
import { runCli } from './runCli.js';

// EPIPE is not a failure: the reader of the output has ended early (`personas check | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exitCode = error.code === 'EPIPE' ? process.exitCode : 2;
});

process.exitCode = await runCli(process.argv.slice(2), {
  directory: process.cwd(),
  color: pc.isColorSupported,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
