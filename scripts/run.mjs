// Entry of every npm script. It must parse on old versions of Node, to say in a sentence what is missing; the work is in tasks.mjs.
const wanted = [20, 19];
const found = process.versions.node.split('.').map(Number);

if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) {
  import('./tasks.mjs').then((tasks) => tasks.runTask(process.argv[2], process.argv.slice(3)));
} else {
  console.error(
    `This project needs Node ${wanted.join('.')} or newer, and this is Node ${process.versions.node}. Get a newer one from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
