import { type RoleCatalogue, roleMaker } from './role.js';

const role = roleMaker('github', ['control', 'data']);

/** Repository roles, the reviewers of deployments to an environment, and the two roles of an organization. */
export const GITHUB: RoleCatalogue = {
  system: 'github',
  dated: '2026-11-24',
  sources: [
    {
      title: 'Repository roles for an organization',
      url: 'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization',
    },
    {
      title: 'Deployments and environments: required reviewers',
      url: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#required-reviewers',
    },
  ],
  roles: [
    role('Read', 'read', {
      description: 'Reads and clones the repository; opens and comments on issues and pull requests.',
    }),
    role('Triage', 'write', {
      description: 'Read, and manages issues and pull requests without writing code.',
    }),
    role('Write', 'write', { description: 'Pushes, merges, and runs workflows.' }),
    role('Maintain', 'manage', {
      description: 'Write, and manages the repository without its sensitive settings.',
    }),
    role('Admin', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything on the repository: settings, secrets, deletion, and who has access.',
    }),
    // A reviewer decides but changes nothing, so the role must not appear under "who can write".
    role('Required reviewer', 'read', {
      planes: ['control'],
      description:
        'Approves or rejects deployments to a protected environment; reads the repository by another role.',
    }),
    role('Organization member', 'read', {
      description: 'Member of the organization, with its base permission on repositories.',
    }),
    role('Organization owner', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything in the organization.',
    }),
  ],
};
