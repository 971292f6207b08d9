// Entry of `npm run versions`: TypeScript without a build step.
import { register } from 'tsx/esm/api';

register({ tsconfig: false });
const { runVersions } = await import('./runVersions.ts');
process.exitCode = await runVersions(process.argv.slice(2));
