import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExitCode } from './commands/commandContext.js';
import { runCli } from './runCli.js';

/** The warning on standard error if the check has read only data, and has found nothing. */
export const NO_DOCUMENT =
  'warning: No Markdown document was read, so only the data was checked. Name the folder with the documents, too.\n';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Creates a temporary folder with these files, keyed by path. `using` removes it. */
export function createFolder(files: Files): { directory: string } & Disposable {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'personas-cli-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return { directory, [Symbol.dispose]: () => rmSync(directory, { recursive: true }) };
}

/** Runs a command line in a folder, in this process. */
export async function run(
  directory: string,
  ...args: string[]
): Promise<{ code: ExitCode; output: string; errors: string }> {
  let output = '';
  let errors = '';
  const code = await runCli(args, {
    directory,
    color: false,
    print: (text) => {
      output += text;
    },
    printError: (text) => {
      errors += text;
    },
  });
  return { code, output, errors };
}
