import { describe, expect, it } from 'vitest';
import { buildFromYaml } from '../testing/buildFromYaml.js';

describe('systems', () => {
  it('are declared or shipped; shipped ones are there if a service or role uses them', () => {
    const { registry } = buildFromYaml(`
      systems:
        productboard: { name: Productboard, aliases: PB, eligible: false, planes: data, roleId: "pb-[a-z]+" }
        desk: {}
      services:
        ideas: { system: PB }
        cluster: { systems: [k8s, Azure RBAC] }
      roles: { maker: { name: Maker, system: Productboard, roleDefinitionId: pb-maker } }
    `);
    expect(Object.values(registry.systems)).toMatchObject([
      { id: 'productboard', eligible: false, planes: ['data'], roleId: 'pb-[a-z]+', from: 'data', order: 0 },
      { id: 'desk', name: 'desk', eligible: true, planes: ['control', 'data'], from: 'data', order: 1 },
      { id: 'azure', name: 'Azure RBAC', eligible: true, from: 'catalogue', order: 2 },
      { id: 'kubernetes', name: 'Kubernetes', eligible: false, from: 'catalogue', order: 3 },
    ]);
    expect(registry.services.ideas).toMatchObject({ systems: ['productboard'] });
    expect(registry.services.cluster).toMatchObject({ systems: ['kubernetes', 'azure'] });
    expect(registry.roles.maker).toMatchObject({ system: 'productboard', roleDefinitionId: 'pb-maker' });
  });
});
