import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_PAGES, buildAccessModel, buildRegistry, type DataInput, toPublic } from 'persona-registry';
import { type BindingsInput, planAssignments } from 'persona-registry/formats';
import { compareCosts } from './compareCosts.js';
import { generateBindings } from './generateBindings.js';
import { generateData } from './generateData.js';
import { measureCommand } from './measureCommand.js';
import type { Line } from './report.js';
import { toSpread } from './toRatio.js';

const ROUNDS = 5;
const COMMAND = ['drift', '--actual', 'azure.json', '--format', 'json'];
/** ms CPU for 100,000 assignments. */
const TARGET = 3_000;
/** One assignment in so many is not there, and somebody else has one. */
const DIFFERENT = 20;

/** Measures the command that compares the data with as many assignments in Azure, from its start to its end. */
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
      const { drift, saved } = await compareCosts(ROUNDS, {
        drift: () => measureCommand(folder, COMMAND, 1),
        saved: () => measureCommand(folder, [...COMMAND, '--save', 'drift.json'], 1),
      });
      lines.push(
        {
          work: `personas drift: ${grants.toLocaleString('en')} grants, ${list.length.toLocaleString('en')} assignments of Azure`,
          ...toSpread(drift),
          unit: 'ms CPU',
          target: grants === 100_000 ? TARGET : undefined,
        },
        { work: '  with a saved record', ...toSpread(saved), unit: 'ms CPU' },
      );
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
