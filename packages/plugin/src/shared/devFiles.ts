/* What the dev server's files hold that the browser imports. */

/** For the problem box. */
export interface ShownProblems {
  /** Empty when there is no problem. */
  title: string;
  text: string;
}

/** For the pages. */
export interface Live {
  /** Another one whenever pages have been written. */
  version: number;
}
