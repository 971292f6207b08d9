import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';
import { runNode } from '../helpers/runDocusaurus.js';
import { generateData } from './generateData.js';
import type { Line } from './report.js';

const step = fileURLToPath(new URL('historyStep.mjs', import.meta.url));
const COMMITS = 200;
/** ms CPU, that of Git included. */
const TARGET = 2_000;
const CACHED_TARGET = 100;

/** Measures the history of 200 commits of a file with 1,000 personas, of which each commit changes one role, at the first build and at the next one. */
export async function benchHistory(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
    execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: toCommits() });
    execFileSync('git', ['checkout', '--quiet', 'main'], { cwd: folder });
    execFileSync('git', ['gc', '--quiet'], { cwd: folder });
    const work = `history of ${COMMITS} commits of a file with 1,000 personas`;
    const first = await run(folder);
    const cached = await run(folder);
    return [
      { work, value: first, unit: 'ms CPU', target: TARGET },
      { work: `${work}, from the cache`, value: cached, unit: 'ms CPU', target: CACHED_TARGET },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Commits as `git fast-import` reads them. */
function toCommits(): string {
  let text = dump(generateData({ personas: 1_000, services: 100, grantsPerPersona: 5 }), { lineWidth: 120 });
  const commits: string[] = [];
  for (let index = 0; index < COMMITS; index++) {
    const persona = `\n  P${String(index * 4).padStart(5, '0')}:`;
    const at = text.indexOf('role: ', text.indexOf(persona, text.indexOf('\naccess:')));
    if (index > 0) text = `${text.slice(0, at)}role: Owner${text.slice(text.indexOf('\n', at))}`;
    const message = `Commit ${index}`;
    commits.push(
      'commit refs/heads/main\n',
      `committer Kim <kim@example.com> ${1_767_225_600 + index * 86_400} +0000\n`,
      `data ${message.length}\n${message}\n`,
      `M 100644 inline personas.yml\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    );
  }
  return commits.join('');
}

async function run(folder: string): Promise<number> {
  const command = runNode(step, [folder, join(folder, '.git/history.json')], folder);
  if ((await command.exitCode) !== 0) throw new Error(command.output());
  const { cpu, commits } = JSON.parse(command.output().trim().split('\n').at(-1) ?? '') as {
    cpu: number;
    commits: number;
  };
  if (commits < COMMITS - 1) throw new Error(`Only ${commits} commits were read.`);
  return cpu;
}
