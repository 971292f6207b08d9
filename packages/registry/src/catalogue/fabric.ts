import type { ShippedSystem } from '../model/systems.js';
import { type CatalogueRole, type RoleCatalogue, roleMaker } from './role.js';

/** Workspace roles of Fabric and Power BI. Fabric extends the roles of Power BI, but the data names each system separately. */
function workspaceRoles(system: ShippedSystem): CatalogueRole[] {
  const role = roleMaker(system, ['control', 'data']);
  return [
    role('Viewer', 'read', {
      description: 'Sees the items of a workspace, and reads data through reports and the SQL endpoint.',
    }),
    role('Contributor', 'write', {
      description: 'Creates, changes and deletes items and data of a workspace.',
    }),
    role('Member', 'manage', {
      grantsAccess: true,
      description: 'Contributor, and shares items and adds members with the same or fewer rights.',
    }),
    role('Admin', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything in a workspace, including its deletion and all its members.',
    }),
  ];
}

export const FABRIC: RoleCatalogue = {
  system: 'fabric',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Roles in workspaces in Microsoft Fabric',
      url: 'https://learn.microsoft.com/fabric/fundamentals/roles-workspaces',
    },
  ],
  roles: [
    ...workspaceRoles('fabric'),
    roleMaker('fabric', ['control'])('Fabric Administrator', 'administer', {
      formerNames: ['Power BI Administrator'],
      privileged: true,
      grantsAccess: true,
      description: 'All settings of Fabric in the whole tenant; a role of Microsoft Entra ID.',
    }),
  ],
};

export const POWER_BI: RoleCatalogue = {
  system: 'power-bi',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Roles in workspaces in Power BI',
      url: 'https://learn.microsoft.com/power-bi/collaborate-share/service-roles-new-workspaces',
    },
  ],
  roles: workspaceRoles('power-bi'),
};
