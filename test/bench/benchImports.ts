import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../helpers/runDocusaurus.js';
import { measureChild } from './childCost.js';
import type { Line } from './report.js';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));
/** ms CPU for 100,000 rows. */
const TARGET = 3_000;
const PERSONAS = 500;
/** Personas with access, and services. */
const HOLDERS = 5_000;
const SERVICES = 500;
/** Number of runs of each measurement. The cheapest run counts, because other work on the machine only adds time. */
const ROUNDS = 3;

/** Measures the command that imports personas and access, from its start to the written file. Each persona has many rows, as in a list of who needs what. */
export async function benchImports(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const rows of [10_000, 100_000]) {
      const target = rows === 100_000 ? TARGET : undefined;
      const count = rows.toLocaleString('en');
      const ofPersonas = `personas import of CSV: ${count} rows, ${PERSONAS} personas`;
      lines.push({ ...(await measureImport(folder, generateCsv(rows))), work: ofPersonas, target });
      const ofAccess = `personas import of CSV: ${count} grants, ${HOLDERS.toLocaleString('en')} personas, ${SERVICES} services`;
      const access = generateAccess(rows);
      lines.push({ ...(await measureImport(folder, access, holders())), work: ofAccess, target });
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cheapest of several runs. */
async function measureImport(folder: string, csv: string, data?: string) {
  writeFileSync(join(folder, 'personas.csv'), csv);
  const file = join(folder, 'personas.yml');
  const costs: Awaited<ReturnType<typeof measureChild>>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rmSync(file, { force: true });
    if (data !== undefined) writeFileSync(file, data);
    costs.push(await measureChild(() => run(folder)));
  }
  return costs.reduce((best, cost) => (cost.value < best.value ? cost : best));
}

/** A data file with the personas to whom the access is given. */
const holders = (): string =>
  `personas:\n${Array.from({ length: HOLDERS }, (_, index) => `  P${index}: { name: Persona ${index} }\n`).join('')}`;

function generateAccess(grants: number): string {
  const lines = ['principal,service,environment,role,until'];
  for (let index = 0; index < grants; index++) {
    const persona = index % HOLDERS;
    const round = Math.floor(index / HOLDERS);
    const service = (persona * 7 + round * 13) % SERVICES;
    const environment = ['dev', 'stage', 'prod'][round % 3];
    const role = ['Reader', 'Storage Blob Data Contributor', 'Key Vault Secrets User'][(index + round) % 3];
    lines.push(
      `P${persona},Service ${service},${environment},${role},${index % 10 === 0 ? '2030-01-31' : ''}`,
    );
  }
  return lines.join('\n');
}

function generateCsv(rows: number): string {
  const lines = ['Persona;Team;Skills;Services'];
  for (let row = 0; row < rows; row++) {
    const persona = row % PERSONAS;
    lines.push(`Engineer ${persona};Team ${persona % 50};"SQL, Python";Azure Storage, Azure Data Factory`);
  }
  return lines.join('\n');
}

async function run(folder: string): Promise<void> {
  const command = runNode(bin, ['import', 'personas.csv', '-o', 'personas.yml'], folder);
  if ((await command.exitCode) !== 0) throw new Error(command.output());
}
