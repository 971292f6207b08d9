// Entry of every npm script. Old versions of Node must be able to parse it, so that it can report the required version. The work is in tasks.mjs.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  const [task = '', ...args] = process.argv.slice(2);
  import('./tasks.mjs').then((tasks) => tasks.runTask(task, args));
} else {
  console.error(
    `This project needs Node 20.19 or newer, but this is Node ${process.versions.node}. Install a newer version from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
