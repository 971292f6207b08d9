import { runPnpm } from './pnpm.mjs';
import { step } from './steps.mjs';

/** Builds what is published, which sites and tests of the built packages need. */
export function buildPackages() {
  return step('Building packages', () => runPnpm(['--filter', './packages/*', 'run', 'build']));
}
