import { type RoleCatalogue, roleMaker } from './role.js';

const role = roleMaker('azure-devops', ['control', 'data']);

/**
 * Built-in security groups of a project and of the organization, and the roles on environments of Azure Pipelines. Azure DevOps calls these roles just
 * *Reader* or *Administrator*, like the roles on agent pools and libraries. The names here also say what the role is for.
 */
export const AZURE_DEVOPS: RoleCatalogue = {
  system: 'azure-devops',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Default permissions quick reference',
      url: 'https://learn.microsoft.com/azure/devops/organizations/security/permissions-access',
    },
    {
      title: 'Security groups, service accounts, and permissions',
      url: 'https://learn.microsoft.com/azure/devops/organizations/security/permissions',
    },
    {
      title: 'Configure security for environments in Azure Pipelines',
      url: 'https://learn.microsoft.com/azure/devops/pipelines/policies/environment-permissions',
    },
  ],
  roles: [
    role('Readers', 'read', {
      description: 'Sees the project: code, work items, pipelines and their results.',
    }),
    role('Contributors', 'write', { description: 'Writes code and work items; creates and runs pipelines.' }),
    role('Build Administrators', 'manage', {
      description: 'Manages build pipelines and their permissions in the project.',
    }),
    role('Release Administrators', 'manage', {
      description: 'Manages release pipelines and deployments in the project.',
    }),
    role('Endpoint Creators', 'write', { description: 'Creates service connections.' }),
    role('Endpoint Administrators', 'manage', {
      description: 'Manages service connections, which carry access to other systems.',
    }),
    role('Environment Reader', 'read', {
      planes: ['control'],
      description: 'Sees an environment of Azure Pipelines and what was deployed to it.',
    }),
    role('Environment User', 'write', {
      planes: ['control'],
      description: 'Uses an environment in pipelines that it writes, and so deploys to it.',
    }),
    role('Environment Creator', 'write', {
      planes: ['control'],
      description: 'Creates environments in a project; contributors have it by default.',
    }),
    role('Environment Administrator', 'administer', {
      planes: ['control'],
      grantsAccess: true,
      description: 'Manages an environment, who may use it, and which pipelines may.',
    }),
    role('Project Administrators', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything in the project, and who has access to it.',
    }),
    role('Project Collection Build Administrators', 'manage', {
      description: 'Manages build resources and permissions of the organization.',
    }),
    role('Project Collection Administrators', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything in the organization.',
    }),
  ],
};
