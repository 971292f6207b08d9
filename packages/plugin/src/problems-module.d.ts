/** The dev server's problems: an alias of the bundler leads to the file that the plugin instance writes. */
declare module 'docusaurus-plugin-personas-problems' {
  const problems: import('./createOutput.js').ShownProblems;
  export default problems;
}

interface ImportMeta {
  /** Of webpack and Rspack; absent in production. */
  webpackHot?: { accept(module: string, callback: () => void): void };
}
