/** 0: clean. 1: findings at or above the severity. 2: could not run or not read everything. */
export type ExitCode = 0 | 1 | 2;

/** The parts of the process that a command may use. */
export interface Surroundings {
  /** Current folder, absolute. */
  directory: string;
  color: boolean;
  print(text: string): void;
  printError(text: string): void;
}

/** A command reports its exit code through `exit`, because an action of commander returns nothing. */
export interface CommandContext extends Surroundings {
  version: string;
  exit(code: ExitCode): void;
}
