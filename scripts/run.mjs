// Entry of every npm script. It must parse on old versions of Node, to say in a sentence what is missing; the work is in tasks.mjs.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  const [task = '', ...args] = process.argv.slice(2);
  import('./tasks.mjs').then((tasks) => tasks.runTask(task, args));
} else {
  console.error(
    `This project needs Node 20.19 or newer, and this is Node ${process.versions.node}. Get a newer one from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
