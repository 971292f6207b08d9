/**
 * Whether this is `docusaurus start`, where edits reach open pages. The mode alone is not enough: `docusaurus build --dev` is a build with React's
 * full messages, and its pages have no dev server.
 */
export function runsInDevServer({ env, argv }: Pick<NodeJS.Process, 'env' | 'argv'> = process): boolean {
  return env.NODE_ENV !== 'production' && argv[2] !== 'build';
}
