// Entry of `npm run bench`: TypeScript without a build step, against the built packages (no path mapping to their sources).
import { register } from 'tsx/esm/api';

register({ tsconfig: false });
const { runBench } = await import('./runBench.ts');
process.exitCode = await runBench(process.argv.slice(2));
