import { roleCatalogues } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { createFolder, run } from '../testing.js';

async function list(...args: string[]) {
  using folder = createFolder({});
  return run(folder.directory, 'roles', 'list', ...args);
}

describe('personas roles list', () => {
  it('lists the roles of one system', async () => {
    const { code, output, errors } = await list('--system', 'kubernetes');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatchInlineSnapshot(`
      "Kubernetes (kubernetes), 4 roles, 2026-11-30
        cluster-admin  administer (control, data)  privileged, gives access
        admin          administer (control, data)  gives access
        edit           write (control, data)
        view           read (control, data)
      "
    `);
  });

  it('lists every shipped role, with the level of each plane and its native id', async () => {
    const { output } = await list();
    const lines = output.split('\n');
    const count = roleCatalogues.reduce((sum, { roles }) => sum + roles.length, 0);
    expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(count);
    expect(output).toMatch(
      /^ {2}Cognitive Services User +read \(control\), write \(data\) +lists keys +a97b65f3-/m,
    );
    expect(output).toMatch(
      /^ {2}BigQuery Job User +write \(control\) +this level only +roles\/bigquery\.jobUser$/m,
    );
  });

  it('prints JSON', async () => {
    const { output } = await list('--json', '--system', 'entra');
    expect(JSON.parse(output)[0]).toMatchObject({
      id: 'entra-global-administrator',
      name: 'Global Administrator',
      system: 'entra',
      roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
      level: 'administer',
      planes: ['control'],
      privileged: true,
    });
  });

  it('names the systems if one is not known', async () => {
    const { code, output, errors } = await list('--system', 'azur');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('kubernetes');
  });
});
