import { createRequire } from 'node:module';

const core = createRequire(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'));

/**
 * Returns the absolute path of a package on which `@docusaurus/core` depends. It is the site's only copy, in the site's version. Only the core is
 * certain to be in a site: with pnpm and with Plug'n'Play no dependency of the core can be imported by its name, and a dependency of our own
 * would be a second copy.
 */
export const resolveFromCore = (name: string): string => core.resolve(name);
