/* The content of the dev server's files that the browser imports, and of its messages. */

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

/** The key of the messages between the dev server and open pages. The web socket has messages of the bundler, too. */
export type Channel = 'docusaurus-plugin-personas';

/** What an open page says: the keys of all that it shows. */
export type OpenMessage = Record<Channel, string[]>;

/** What it gets: the next state of a view, as JSON text. */
export interface StateMessage {
  type: Channel;
  data: { key: string; state: string };
}
