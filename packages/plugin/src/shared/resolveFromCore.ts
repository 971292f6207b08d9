import { createRequire } from 'node:module';

const core = createRequire(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'));

/**
 * File of a package that `@docusaurus/core` depends on, absolute: the site's one copy, in the site's version. A site has only the core for
 * certain: with pnpm and with Plug'n'Play nothing below it can be imported by its name, and a dependency of our own would be a second copy.
 */
export const resolveFromCore = (name: string): string => core.resolve(name);
