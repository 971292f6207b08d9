/**
 * Runs a function during which `console.log` and `console.info` print nothing. The configuration of a site, its preprocessor and its plugins may
 * print, but the output of a command is for programs, too.
 */
export async function withoutOutput<T>(run: () => Promise<T>): Promise<T> {
  const { log, info } = console;
  console.log = () => {};
  console.info = () => {};
  try {
    return await run();
  } finally {
    Object.assign(console, { log, info });
  }
}
