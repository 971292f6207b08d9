import type { Questions } from '../init/questions.js';

/** 0: clean. 1: findings at or above the severity. 2: could not run or not read everything. */
export type ExitCode = 0 | 1 | 2;

/** The parts of the process that a command may use. */
export interface Surroundings {
  /** Current folder, absolute. */
  directory: string;
  color: boolean;
  /** Columns of the terminal that shows the output. Absent: another program reads it, or a file takes it. */
  width?: number | undefined;
  print(text: string): void;
  printError(text: string): void;
  /** Asks the person at the terminal. Absent without a terminal. */
  openQuestions?(): Promise<Questions>;
}

/**
 * A command reports its exit code through `exit`, because an action of commander returns nothing. `print` and `printError` take marks of `paint`, and print
 * no control character of the data.
 */
export interface CommandContext extends Surroundings {
  version: string;
  /** Prints the content of a file. Only a terminal gets it without control characters: a program reads it as the file. */
  printFile(text: string): void;
  exit(code: ExitCode): void;
}
