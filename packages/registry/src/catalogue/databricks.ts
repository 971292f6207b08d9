import { type RoleCatalogue, roleMaker } from './role.js';

const admin = roleMaker('databricks', ['control', 'data']);
const onObject = roleMaker('databricks', ['control']);
const onData = roleMaker('databricks', ['data']);

/** Admin roles, permissions on workspace objects and compute, and privileges of Unity Catalog. */
export const DATABRICKS: RoleCatalogue = {
  system: 'databricks',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Access control lists',
      url: 'https://learn.microsoft.com/azure/databricks/security/auth/access-control/',
    },
    {
      title: 'Unity Catalog privileges and securable objects',
      url: 'https://learn.microsoft.com/azure/databricks/data-governance/unity-catalog/manage-privileges/privileges',
    },
    {
      title: 'Databricks administration introduction',
      url: 'https://learn.microsoft.com/azure/databricks/admin/',
    },
  ],
  roles: [
    admin('Account admin', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything in the account: workspaces, metastores, users and who has access.',
    }),
    admin('Workspace admin', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything in a workspace, its settings and members.',
    }),
    admin('Metastore admin', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything in a metastore, and who has access to its data.',
    }),
    admin('Workspace user', 'read', {
      description: 'May sign in to a workspace; what it does there is granted object by object.',
    }),
    onObject('CAN VIEW', 'read', {
      formerNames: ['CAN READ'],
      description: 'Sees a notebook, folder, dashboard, query or job.',
    }),
    onObject('CAN RUN', 'read', { description: 'Runs it as it is.' }),
    onObject('CAN EDIT', 'write', { description: 'Changes it.' }),
    onObject('CAN MANAGE RUN', 'write', { description: 'Starts and stops the runs of a job.' }),
    onObject('CAN MANAGE', 'manage', {
      grantsAccess: true,
      description: 'Everything on it, including its deletion and permissions.',
    }),
    onObject('IS OWNER', 'manage', {
      grantsAccess: true,
      description: 'Owns it: jobs and pipelines run as their owner.',
    }),
    onObject('CAN ATTACH TO', 'read', {
      description: 'Attaches notebooks to compute and sees its logs and metrics.',
    }),
    onObject('CAN RESTART', 'write', {
      description: 'CAN ATTACH TO, and starts, restarts and stops the compute.',
    }),
    onObject('CAN USE', 'read', {
      description: 'Runs queries on a SQL warehouse, or uses a compute policy or pool.',
    }),
    onObject('CAN MONITOR', 'read', {
      description: 'CAN USE, and sees the queries of others on a SQL warehouse.',
    }),
    onData('USE CATALOG', 'read', {
      description: 'Reaches what is in a catalog, where it is granted as well.',
    }),
    onData('USE SCHEMA', 'read', {
      description: 'Reaches what is in a schema, where it is granted as well.',
    }),
    onData('SELECT', 'read', { description: 'Reads a table or view.' }),
    onData('MODIFY', 'write', { description: 'Adds, changes and deletes the rows of a table.' }),
    onData('CREATE TABLE', 'write', { description: 'Creates tables in a schema.' }),
    onData('READ VOLUME', 'read', { description: 'Reads the files of a volume.' }),
    onData('WRITE VOLUME', 'write', { description: 'Writes the files of a volume.' }),
    onData('EXECUTE', 'read', { description: 'Calls a function or a registered model.' }),
    onData('ALL PRIVILEGES', 'manage', {
      description: 'All privileges on an object, without handing them on.',
    }),
    onData('MANAGE', 'manage', {
      grantsAccess: true,
      description: 'Manages an object, including its deletion, and who has access to it.',
    }),
  ],
};
