// Loaded before a command (`node --require`): writes the peak resident memory of the process, in KB, when the process ends.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => writeFileSync('peak-memory.txt', String(process.resourceUsage().maxRSS)));
