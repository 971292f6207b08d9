/** The problems of the dev server, of each instance of the plugin. An alias of the bundler leads to the file (`writeDevModules`). */
declare module 'docusaurus-plugin-personas-problems' {
  const problems: import('../shared/devFiles.js').ProblemBox[];
  export default problems;
}

/** Changes whenever the dev server's pages were written, of any instance of the plugin. An alias of the bundler leads to the file. */
declare module 'docusaurus-plugin-personas-live' {
  const live: import('../shared/devFiles.js').Live[];
  export default live;
}

interface ImportMeta {
  /** Set by webpack and Rspack. Absent in production. */
  webpackHot?: { accept(module: string, callback: () => void): void };
}
