import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_PAGES, buildAccessModel, buildRegistry, type DataInput, toPublic } from 'persona-registry';
import { type BindingsInput, planAssignments } from 'persona-registry/formats';
import { runNode } from '../helpers/runDocusaurus.js';
import { measureChild } from './childCost.js';
import { generateBindings } from './generateBindings.js';
import { generateData } from './generateData.js';
import type { Line } from './report.js';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));
/** The cheapest run counts, because other work on the machine only adds time. */
const ROUNDS = 3;
/** One assignment in so many is not there, and somebody else has one. */
const DIFFERENT = 20;

/** Measures the command that compares the data with as many assignments in Azure, from its start to the saved record. */
export async function benchDrift(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'personas-bench-'));
  try {
    const lines: Line[] = [];
    for (const grants of [10_000, 100_000]) {
      const data = generateData({ personas: 5_000, services: 500, grantsPerPersona: grants / 5_000 });
      const bindings = generateBindings(data);
      writeFileSync(join(folder, 'personas.json'), JSON.stringify(data));
      writeFileSync(join(folder, 'bindings.json'), JSON.stringify(bindings));
      const list = generateList(data, bindings);
      writeFileSync(join(folder, 'azure.json'), JSON.stringify(list));
      const costs: Awaited<ReturnType<typeof measureChild>>[] = [];
      for (let round = 0; round < ROUNDS; round++) costs.push(await measureChild(() => run(folder)));
      const [cheapest] = costs.sort((a, b) => a.value - b.value);
      if (cheapest === undefined) continue;
      lines.push({
        ...cheapest,
        work: `personas drift: ${grants.toLocaleString('en')} grants, ${list.length.toLocaleString('en')} assignments of Azure`,
        target: grants === 100_000 ? 3_000 : undefined,
      });
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The assignments that the data means, as `az role assignment list` prints them, some of them for somebody else. */
function generateList(data: Record<string, unknown>, bindings: BindingsInput): object[] {
  const { registry } = buildRegistry({ sources: [{ file: 'personas.json', data: data as DataInput }] });
  const model = buildAccessModel(toPublic(registry, 'full'), { basePath: '/personas', pages: ALL_PAGES });
  return planAssignments(model, bindings, ['azure']).assignments.map(
    ({ scope, role, roleName, principal }, index) => ({
      id: `${scope}/providers/Microsoft.Authorization/roleAssignments/99999999-0000-0000-0000-${String(index).padStart(12, '0')}`,
      principalId:
        index % DIFFERENT === 0
          ? `cccccccc-0000-0000-0000-${String(index).padStart(12, '0')}`
          : principal.id.toUpperCase(),
      principalName: `group-${index}`,
      principalType: principal.type,
      roleDefinitionId: role,
      roleDefinitionName: roleName,
      scope,
      condition: null,
      createdOn: '2026-01-01T00:00:00.000000+00:00',
    }),
  );
}

async function run(folder: string): Promise<void> {
  const args = ['drift', '--actual', 'azure.json', '--save', 'drift.json', '--format', 'json'];
  const command = runNode(bin, args, folder);
  if ((await command.exitCode) !== 1) throw new Error(command.output());
}
