/**
 * Measures the work of the plugin for one handbook in its own process, so that CPU time and peak memory belong to it only. `handbookStep.ts <folder>
 * <file>` prints a JSON line.
 */
import {
  ALL_PAGES,
  buildRegistry,
  buildViewModel,
  examineRegistry,
  type RouteOptions,
  toCoverageFiles,
  toExportFiles,
  toPages,
  toPublic,
  toRegistryFiles,
  validateSource,
} from 'persona-registry';
import { readData } from 'persona-registry/node';
import { measure, peakMemory } from './measure.js';

/** CPU time in ms, memory in MB, sizes in bytes of JSON. */
export interface HandbookStep {
  /** All of the plugin's work, from reading to the text of each file. */
  work: number;
  pages: number;
  /** The data of the page that has the most. */
  largestPage: number;
  largestPath: string;
  memory: number;
}

const [directory, data] = process.argv.slice(2);
if (directory === undefined || data === undefined) throw new Error('usage: handbookStep.ts <folder> <file>');
process.stdout.write(`${JSON.stringify(measureStep({ directory, data }))}\n`);

function measureStep(from: { directory: string; data: string }): HandbookStep {
  const { value, cost } = measure(() => writeAll(from));
  return { ...value, work: cost.cpu, memory: peakMemory() };
}

/** Makes the text of each file as the plugin does, and keeps none. */
function writeAll(from: {
  directory: string;
  data: string;
}): Pick<HandbookStep, 'pages' | 'largestPage' | 'largestPath'> {
  const sources = readData(from).sources.flatMap((source) => {
    const { value } = validateSource(source);
    return value === undefined ? [] : [{ file: source.file, data: value }];
  });
  const { registry, origins, diagnostics } = buildRegistry({ sources, today: '2026-11-24' });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new Error(`the generated data is not valid: ${JSON.stringify(error)}`);
  const findings = examineRegistry(registry, { origins });
  const routes: RouteOptions = { basePath: '/personas', pages: ALL_PAGES };
  const shown = toPublic(registry);
  const model = buildViewModel(shown, routes, () => findings.toGaps());
  for (const _ of [...toRegistryFiles(model), ...toCoverageFiles(model), ...toExportFiles(model)]);
  const pages = toPages(shown, routes, { mentions: [], definitions: [] }, model);
  let largestPage = 0;
  let largestPath = '';
  for (const page of pages) {
    const size = Buffer.byteLength(JSON.stringify(page.view));
    if (size <= largestPage) continue;
    largestPage = size;
    largestPath = page.path;
  }
  return { pages: pages.length, largestPage, largestPath };
}
