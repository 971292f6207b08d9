// Loaded before a command (`node --require`): writes the peak resident memory of the process, in KB, to a file when the process ends.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  if (process.env.PEAK_MEMORY_FILE !== undefined)
    writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS));
});
