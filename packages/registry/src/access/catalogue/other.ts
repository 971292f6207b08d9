import { type RoleCatalogue, roleMaker } from './role.js';

const kusto = roleMaker('other', ['data']);
const tool = roleMaker('other', ['control', 'data']);

/**
 * Systems that are not one of the named ones: the data plane of Azure Data Explorer, and tools for planning (Productboard, ProductPlan,
 * Microsoft Planner and Project). *Viewer*, *Editor* and the like mean the same in all of these tools. `privileged` is what administers a
 * whole account; the owner of one plan is not.
 */
export const OTHER: RoleCatalogue = {
  system: 'other',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Azure Data Explorer, role-based access control',
      url: 'https://learn.microsoft.com/kusto/access-control/role-based-access-control',
    },
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
    kusto('AllDatabasesAdmin', 'administer', {
      id: 'other-all-databases-admin',
      privileged: true,
      grantsAccess: true,
      description: 'Everything in all databases of a Data Explorer cluster.',
    }),
    kusto('AllDatabasesViewer', 'read', {
      id: 'other-all-databases-viewer',
      description: 'Reads all databases of a Data Explorer cluster.',
    }),
    kusto('Database Admin', 'administer', {
      grantsAccess: true,
      description: 'Everything in a Data Explorer database, and who has access to it.',
    }),
    kusto('Database User', 'write', {
      description: 'Reads a Data Explorer database and creates tables and functions in it.',
    }),
    kusto('Database Viewer', 'read', {
      description: 'Reads a Data Explorer database, without tables under restricted view access.',
    }),
    kusto('Database Unrestricted Viewer', 'read', {
      description: 'Reads tables under restricted view access as well, together with another role.',
    }),
    kusto('Database Ingestor', 'write', {
      description: 'Puts data into a Data Explorer database, without reading it.',
    }),
    kusto('Database Monitor', 'read', {
      description: 'Sees schemas, operations and permissions of a Data Explorer database.',
    }),
    tool('Viewer', 'read', { description: 'Sees what is shared with it.' }),
    tool('Contributor', 'write', { description: 'Adds notes, feedback and comments.' }),
    tool('Member', 'write', { description: 'Works on the tasks of a plan.' }),
    tool('Editor', 'write', { description: 'Creates and changes roadmaps.' }),
    tool('Maker', 'write', { description: 'Creates and changes everything on all boards.' }),
    tool('Owner', 'manage', { grantsAccess: true, description: 'Manages a plan and its members.' }),
    tool('Maker with admin access', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Maker, and manages members, integrations, settings and billing.',
    }),
    tool('Admin', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Manages the account: its members, their roles and billing.',
    }),
  ],
};
