import { execFile } from 'node:child_process';

/** What a run of Git has printed, and how it ended. */
export interface GitResult {
  /** The exit code. `undefined`: Git could not be started. */
  code: number | undefined;
  output: Buffer;
  /** What Git says about a failure, in English. */
  errors: string;
}

/** In bytes. The texts of a tree are read in parts that are smaller. */
const MAX_OUTPUT = 1024 * 1024 * 1024;

/** Settings before the command: no lock, no pager, no program that the repository names, and paths that are taken as they are written. */
export const SETTINGS = [
  '--no-optional-locks',
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
];

/**
 * Runs Git in a folder. Never throws. No shell reads the arguments. The caller writes `--end-of-options` before what comes from the user.
 *
 * @param directory absolute
 * @param input what Git reads from its standard input
 */
export function runGit(directory: string, args: readonly string[], input = ''): Promise<GitResult> {
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      [...SETTINGS, ...args],
      { cwd: directory, env: toEnvironment(), encoding: 'buffer', maxBuffer: MAX_OUTPUT, windowsHide: true },
      (error, output, errors) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
        const words = errors.length === 0 && error !== null ? error.message : errors.toString('utf8');
        resolve({ code, output, errors: words.trim() });
      },
    );
    // Git may end before it has read everything.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Git sets these variables for a hook. They would name the repository of the hook in the place of the one of the folder. */
const OF_HOOKS: ReadonlySet<string> = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']);

export function toEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OF_HOOKS.has(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}

/** The output without the line break at its end. */
export const toLine = ({ output }: GitResult): string => output.toString('utf8').replace(/\r?\n$/, '');
