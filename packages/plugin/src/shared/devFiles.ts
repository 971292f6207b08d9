/* The content of the dev server's files that the browser imports. */

/** Content of the problem box, as far as it is about one instance of the plugin. */
export interface ProblemBox {
  /** Empty if there is no problem. */
  title: string;
  text: string;
}

/** Content of the file that pages import. There is one per instance of the plugin. */
export interface Live {
  /** Changes whenever pages were written. */
  version: number;
}
