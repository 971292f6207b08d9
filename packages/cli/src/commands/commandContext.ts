/** Clean, findings at or above the threshold, could not run. */
export type ExitCode = 0 | 1 | 2;

/** What a command may touch of its surroundings. */
export interface Surroundings {
  /** Current folder, absolute. */
  directory: string;
  color: boolean;
  print(text: string): void;
  printError(text: string): void;
}

/** A command tells its end through this, since an action of commander returns nothing. */
export interface CommandContext extends Surroundings {
  version: string;
  exit(code: ExitCode): void;
}
