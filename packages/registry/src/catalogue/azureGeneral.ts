import { roleMaker } from './role.js';

const role = roleMaker('azure', ['control']);

/** General roles, which apply to every kind of resource. */
export const GENERAL_ROLES = [
  role('Owner', 'administer', {
    roleDefinitionId: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
    privileged: true,
    grantsAccess: true,
    readsKeys: true,
    providers: ['*'],
    description: 'Everything on every resource in the scope, and who has access to it.',
  }),
  role('Contributor', 'manage', {
    roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    privileged: true,
    readsKeys: true,
    providers: ['*'],
    description: 'Everything on every resource in the scope, except who has access to it.',
  }),
  role('Reader', 'read', {
    roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    description: 'Sees every resource and its settings, not the data in it.',
  }),
  role('User Access Administrator', 'administer', {
    roleDefinitionId: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    privileged: true,
    grantsAccess: true,
    description:
      'Decides who has access to the resources in the scope; may change role definitions and policies.',
  }),
  role('Role Based Access Control Administrator', 'administer', {
    roleDefinitionId: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
    privileged: true,
    grantsAccess: true,
    description: 'Assigns roles to others, within the conditions that its own assignment sets.',
  }),
  role('Managed Identity Contributor', 'manage', {
    roleDefinitionId: 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59',
    description: 'Creates and deletes user-assigned managed identities.',
  }),
  role('Managed Identity Operator', 'write', {
    roleDefinitionId: 'f1a07417-d97a-45cb-824c-7a7467783830',
    description: 'Assigns user-assigned managed identities to resources.',
  }),
  role('Tag Contributor', 'write', {
    roleDefinitionId: '4a9ae827-6dc8-4573-8ac7-8239d42aa03f',
    description: 'Changes tags, without access to the resources that carry them.',
  }),
  role('Cost Management Reader', 'read', {
    roleDefinitionId: '72fafb9e-0641-4937-9268-a91bfd8191a3',
    description: 'Sees costs, budgets and exports.',
  }),
  role('Cost Management Contributor', 'write', {
    roleDefinitionId: '434105ed-43f6-45c7-a02f-909b2ba83430',
    description: 'Sees costs; changes budgets and exports.',
  }),
];
