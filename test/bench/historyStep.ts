/** Reads the history of a folder's data in its own process. `historyStep.ts <folder> <cache>` prints the CPU time in ms, that of Git included, as JSON. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findDataPlace, openRepository, readAccessHistory } from 'persona-registry/history';
import { measureChild } from './childCost.js';

const [directory, cache] = process.argv.slice(2);
if (directory === undefined || cache === undefined) throw new Error('usage: historyStep.ts <folder> <cache>');

async function read(folder: string, file: string): Promise<number> {
  const { value: repository } = await openRepository(folder);
  if (repository === undefined) throw new Error('no repository');
  const { root } = repository;
  const place = findDataPlace({
    root,
    dataPlaces: [join(folder, 'personas.yml')],
    documentFolders: [],
  });
  const { value } = await readAccessHistory({
    ...{ repository, place, max: 200, accessDetails: 'public', people: 'names' },
    cache: { file, version: '1' },
  });
  return value?.commits.length ?? 0;
}

let commits = 0;
const own = process.cpuUsage();
const children = await measureChild(async () => {
  commits = await read(directory, cache);
  // The last run of Git has to end before its time counts.
  await sleep(200);
});
const { user, system } = process.cpuUsage(own);
process.stdout.write(`${JSON.stringify({ cpu: (user + system) / 1000 + children.value, commits })}\n`);
