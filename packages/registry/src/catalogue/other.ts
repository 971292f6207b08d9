import { type RoleCatalogue, roleMaker } from './role.js';

const role = roleMaker('other', ['control', 'data']);

/**
 * Systems without a name of their own: tools for planning (Productboard, ProductPlan, Microsoft Planner and Project). *Viewer*, *Editor* and similar
 * names mean the same in all of these tools. `privileged` marks roles that administer a whole account, not the owner of one plan.
 */
export const OTHER: RoleCatalogue = {
  system: 'other',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Productboard, member role definitions',
      url: 'https://support.productboard.com/hc/en-us/articles/360056316294-Member-role-definitions',
    },
    {
      title: 'ProductPlan, managing your users',
      url: 'https://support.productplan.com/en/articles/5121497-managing-your-users',
    },
  ],
  roles: [
    role('Viewer', 'read', { description: 'Sees what is shared with it.' }),
    role('Contributor', 'write', { description: 'Adds notes, feedback and comments.' }),
    role('Member', 'write', { description: 'Works on the tasks of a plan.' }),
    role('Editor', 'write', { description: 'Creates and changes roadmaps.' }),
    role('Maker', 'write', { description: 'Creates and changes everything on all boards.' }),
    role('Owner', 'manage', { grantsAccess: true, description: 'Manages a plan and its members.' }),
    role('Maker with admin access', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Maker, and manages members, integrations, settings and billing.',
    }),
    role('Admin', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Manages the account: its members, their roles and billing.',
    }),
  ],
};
