import { describe, expect, it } from 'vitest';
import { viewAt } from '../testing/pageFixtures.js';

describe('the access page', () => {
  const service = viewAt('/personas/services/azure-machine-learning');
  const page = service.kind === 'service-page' ? service : undefined;

  it('lists the holders of each level and duty', () => {
    const rows = page?.whoCan?.map((row) => [
      row.kind === 'level' ? `${row.title} ${row.plane}` : row.kind === 'duty' ? row.title : row.kind,
      ...row.environments.map(({ personas: who }) =>
        who.map(({ id, eligible }) => (eligible ? `${id}*` : id)).join(' '),
      ),
    ]);
    expect(rows).toEqual([
      ['manage control', 'P005', 'P005', ''],
      ['write control', 'P004 P005', 'P005', 'P005*'],
      ['read control', 'P001 P004 P005', 'P004 P005', 'P005*'],
      ['write data', 'P004', '', 'P005*'],
      ['read data', 'P004', '', 'P005*'],
      ['Deploy', 'P004 P005', 'P005', 'P005*'],
    ]);
  });

  it('lists the changes from environment to environment, and no change for an undocumented cell', () => {
    const rows = page?.changes?.map(({ persona, steps }) => [
      persona.id,
      ...steps.map(({ gains, loses, keeps, undocumented }) =>
        undocumented ? '?' : `+${gains} -${loses} =${keeps}`,
      ),
    ]);
    expect(rows).toEqual([
      ['P004', '+ -AzureML Data Scientist =Reader', '+ -Reader ='],
      ['P005', '+ - =', '+AzureML Data Scientist (eligible) -Contributor ='],
    ]);
  });
});
