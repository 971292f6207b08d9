/** The dev server's problems: an alias of the bundler leads to the file that the plugin instance writes. */
declare module 'docusaurus-plugin-personas-problems' {
  const problems: import('../shared/devFiles.js').ShownProblems;
  export default problems;
}

/** Changes whenever the dev server's pages have been written: an alias of the bundler leads to the file that the plugin instance writes. */
declare module 'docusaurus-plugin-personas-live' {
  const live: import('../shared/devFiles.js').Live;
  export default live;
}

interface ImportMeta {
  /** Of webpack and Rspack; absent in production. */
  webpackHot?: { accept(module: string, callback: () => void): void };
}
