import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { compareCosts } from './compareCosts.js';
import { generateData } from './generateData.js';
import { measureCommand } from './measureCommand.js';
import type { Line } from './report.js';
import { toRatio, toSpread } from './toRatio.js';

/** ms CPU for 100,000 rows. */
const TARGET = 3_000;
/** ms CPU for a workbook with 100,000 grants. */
const WORKBOOK_TARGET = 5_000;
/** Times the cost of one row among ten thousand. */
const ROW_TARGET = 1.5;
const FEW = 10_000;
const MANY = 100_000;
const PERSONAS = 500;
/** Personas with access, and services. */
const HOLDERS = 5_000;
const SERVICES = 500;
const ROUNDS = 5;

/** What is imported: its words in a line, the CSV, and the data file that is there before. */
interface Kind {
  words: string;
  toCsv(rows: number): string;
  data?: string;
  /** Upper limit of all rows, in ms CPU. */
  target?: number;
}

const KINDS: readonly Kind[] = [
  {
    words: `rows, ${PERSONAS} personas`,
    toCsv: (rows) => toPersonas(rows, PERSONAS),
    target: TARGET,
  },
  { words: 'rows, each another persona', toCsv: (rows) => toPersonas(rows, rows) },
  {
    words: `grants, ${HOLDERS.toLocaleString('en')} personas, ${SERVICES} services`,
    toCsv: toAccess,
    target: TARGET,
    data: `personas:\n${Array.from({ length: HOLDERS }, (_, index) => `  P${index}: { name: Persona ${index} }\n`).join('')}`,
  },
];

/** Measures the command that imports personas and access, from its start to the written file. */
export async function benchImports(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const kind of KINDS) lines.push(...(await compareRows(folder, kind)));
    lines.push(await measureWorkbook(folder));
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareRows(folder: string, { words, toCsv, data, target }: Kind): Promise<Line[]> {
  const run = async (rows: number): Promise<number> => {
    writeFileSync(join(folder, 'personas.csv'), toCsv(rows));
    return importInto(folder, 'personas.csv', data);
  };
  const { few, many } = await compareCosts(ROUNDS, { few: () => run(FEW), many: () => run(MANY) });
  return [
    {
      work: `personas import of CSV: ${MANY.toLocaleString('en')} ${words}`,
      ...toSpread(many),
      unit: 'ms CPU',
      target,
    },
    {
      work: `  a row, times one of ${FEW.toLocaleString('en')}`,
      ...toRatio(
        many.map((cost) => cost / MANY),
        few.map((cost) => cost / FEW),
      ),
      target: ROW_TARGET,
    },
  ];
}

/** Imports the workbook that `personas export` writes, into data with the names of its personas and services. */
async function measureWorkbook(folder: string): Promise<Line> {
  const data = generateData({ personas: HOLDERS, services: SERVICES, grantsPerPersona: MANY / HOLDERS });
  writeFileSync(join(folder, 'personas.json'), JSON.stringify(data));
  rmSync(join(folder, 'personas.yml'), { force: true });
  await measureCommand(folder, ['export', '--to', 'xlsx', '--output', 'access.xlsx', '--force']);
  rmSync(join(folder, 'personas.json'));
  const names = dump({ services: toNames(data.services), personas: toNames(data.personas) });
  const { read } = await compareCosts(ROUNDS, { read: () => importInto(folder, 'access.xlsx', names) });
  return {
    work: `personas import of XLSX: ${MANY.toLocaleString('en')} grants`,
    ...toSpread(read),
    unit: 'ms CPU',
    target: WORKBOOK_TARGET,
  };
}

const toNames = (entries: unknown): Record<string, { name: string }> =>
  Object.fromEntries(
    Object.entries(entries as Record<string, { name: string }>).map(([id, { name }]) => [id, { name }]),
  );

/** The cost of an import into a data file as it was before. */
function importInto(folder: string, file: string, data: string | undefined): Promise<number> {
  const output = join(folder, 'personas.yml');
  rmSync(output, { force: true });
  if (data !== undefined) writeFileSync(output, data);
  return measureCommand(folder, ['import', file, '-o', 'personas.yml']);
}

function toAccess(grants: number): string {
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

/** Each persona has as many rows as the others, as in a list of who needs what. */
function toPersonas(rows: number, personas: number): string {
  const lines = ['Persona;Team;Skills;Services'];
  for (let row = 0; row < rows; row++) {
    const persona = row % personas;
    lines.push(`Engineer ${persona};Team ${persona % 50};"SQL, Python";Azure Storage, Azure Data Factory`);
  }
  return lines.join('\n');
}
