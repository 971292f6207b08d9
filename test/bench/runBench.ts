import { parseArgs } from 'node:util';
import { benchAccess } from './benchAccess.js';
import { benchCoverage } from './benchCoverage.js';
import { benchDiff } from './benchDiff.js';
import { benchDocuments } from './benchDocuments.js';
import { benchDrift } from './benchDrift.js';
import { benchEdit } from './benchEdit.js';
import { benchExports } from './benchExports.js';
import { benchHandbook, benchLargest } from './benchHandbook.js';
import { benchHistory } from './benchHistory.js';
import { benchImports } from './benchImports.js';
import { benchLifecycle } from './benchLifecycle.js';
import { benchPages } from './benchPages.js';
import { benchPictures } from './benchPictures.js';
import { benchRegistry } from './benchRegistry.js';
import { benchStart } from './benchStart.js';
import { benchTables } from './benchTables.js';
import { benchTexts } from './benchTexts.js';
import { benchWeight } from './benchWeight.js';
import { type Line, toTable } from './report.js';

/** Parts by name, in the order of running and printing. */
const PARTS = {
  registry: benchRegistry,
  start: benchStart,
  pictures: benchPictures,
  coverage: benchCoverage,
  weight: benchWeight,
  tables: benchTables,
  texts: benchTexts,
  access: benchAccess,
  exports: benchExports,
  diff: benchDiff,
  history: benchHistory,
  drift: benchDrift,
  imports: benchImports,
  lifecycle: benchLifecycle,
  handbook: benchHandbook,
  largest: benchLargest,
  edit: benchEdit,
  documents: benchDocuments,
  pages: benchPages,
} as const satisfies Record<string, () => Promise<Line[]>>;
type Part = keyof typeof PARTS;

/** Runs `npm run bench -- --json --only registry,edit`. Returns the exit code, which is 2 for an unknown part. */
export async function runBench(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, only: { type: 'string' } } });
  const names = values.only?.split(',') ?? Object.keys(PARTS);
  const unknownNames = names.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknownNames.length > 0) {
    console.error(`There is no part "${unknownNames.join(', ')}". Valid: ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const lines: Line[] = [];
  for (const name of names as Part[]) {
    if (!values.json) console.error(`Measuring ${name} …`);
    lines.push(...(await PARTS[name]()));
  }
  console.log(values.json ? JSON.stringify(lines, undefined, 2) : toTable(lines));
  return 0;
}
