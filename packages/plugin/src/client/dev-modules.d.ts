/** The problems of the dev server. An alias of the bundler leads to the file that the plugin instance writes. */
declare module 'docusaurus-plugin-personas-problems' {
  const problems: import('../shared/devFiles.js').ProblemBox;
  export default problems;
}

/** Changes whenever the dev server's pages were written. An alias of the bundler leads to the file that the plugin instance writes. */
declare module 'docusaurus-plugin-personas-live' {
  const live: import('../shared/devFiles.js').Live;
  export default live;
}

interface ImportMeta {
  /** Set by webpack and Rspack. Absent in production. */
  webpackHot?: { accept(module: string, callback: () => void): void };
}
