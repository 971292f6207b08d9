import { describe, expect, it } from 'vitest';
import { viewAt } from '../testing/pageFixtures.js';

describe('the access page', () => {
  const service = viewAt('/personas/services/azure-machine-learning');
  const page = service.kind === 'service-page' ? service : undefined;

  it('lists the holders of each level and duty', () => {
    const rows = page?.whoCan?.map(({ title, environments }) => [
      title,
      ...environments.map(({ personas: who }) =>
        who.map(({ id, eligible }) => (eligible ? `${id}*` : id)).join(' '),
      ),
    ]);
    expect(rows).toEqual([
      ['manage', 'P005', 'P005', ''],
      ['write', 'P004', '', 'P005*'],
      ['read', 'P001', 'P004', ''],
      ['Deploy', '', '', 'P005*'],
    ]);
  });

  it('lists the changes from environment to environment, and no change for an undocumented cell', () => {
    const rows = page?.changes?.map(({ persona, steps }) => [
      persona.id,
      ...steps.map(({ gains, loses, undocumented }) => (undocumented ? '?' : `+${gains} -${loses}`)),
    ]);
    expect(rows).toEqual([
      ['P004', '+Reader -AzureML Data Scientist', '+ -Reader'],
      ['P005', '+ -', '+AzureML Data Scientist (eligible) -Contributor'],
    ]);
  });
});
