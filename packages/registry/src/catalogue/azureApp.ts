import { roleMaker } from './role.js';

const role = roleMaker('azure', ['control']);

/** Roles of the services that applications run on: App Service, Functions, Container Apps, Container Registry, API Management. */
export const APP_ROLES = [
  role('Website Contributor', 'manage', {
    roleDefinitionId: 'de139f84-1756-47ae-9be6-808fbbe84772',
    readsKeys: true,
    description:
      'Manages web and function apps with their settings, connection strings and keys; not their plans.',
  }),
  role('Web Plan Contributor', 'manage', {
    roleDefinitionId: '2cc479cb-7b4d-49a8-b449-8c00fd0f0a4b',
    description: 'Manages the plans that web and function apps run on.',
  }),
  role('Container Apps Contributor', 'manage', {
    roleDefinitionId: '358470bc-b998-42bd-ab17-a7e34c199c0f',
    readsKeys: true,
    description: 'Manages container apps.',
  }),
  role('Container Apps Operator', 'write', {
    roleDefinitionId: 'f3bd1b5c-91fa-40e7-afe7-0c11d331232c',
    planes: ['control', 'data'],
    readsKeys: true,
    description: 'Sees container apps, follows their logs, and opens a shell in their containers.',
  }),
  role('ContainerApp Reader', 'read', {
    roleDefinitionId: 'ad2dd5fb-cd4b-4fd4-a9b6-4fed3630980b',
    description: 'Sees container apps.',
  }),
  role('Container Apps Jobs Contributor', 'manage', {
    roleDefinitionId: '4e3d2b60-56ae-4dc6-a233-09c8e5a82e68',
    readsKeys: true,
    description: 'Manages jobs of Container Apps.',
  }),
  role('Container Apps Jobs Operator', 'write', {
    roleDefinitionId: 'b9a307c4-5aa3-4b52-ba60-2b17c136cd7b',
    planes: ['control', 'data'],
    readsKeys: true,
    description: 'Sees, starts and stops jobs of Container Apps.',
  }),
  role('Container Apps Jobs Reader', 'read', {
    roleDefinitionId: 'edd66693-d32a-450b-997d-0158c03976b0',
    description: 'Sees jobs of Container Apps.',
  }),
  role('Container Apps ManagedEnvironments Contributor', 'manage', {
    roleDefinitionId: '57cc5028-e6a7-4284-868d-0611c5923f8d',
    readsKeys: true,
    description: 'Manages environments of Container Apps.',
  }),
  role('Container Apps ManagedEnvironments Reader', 'read', {
    roleDefinitionId: '1b32c00b-7eff-4c22-93e6-93d11d72d2d8',
    description: 'Sees environments of Container Apps.',
  }),
  role('AcrPull', 'read', {
    roleDefinitionId: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    planes: ['data'],
    description: 'Pulls images from container registries.',
  }),
  role('AcrPush', 'write', {
    roleDefinitionId: '8311e382-0749-4cb8-b61a-304f252e45ec',
    planes: ['data'],
    description: 'Pushes images to and pulls them from container registries.',
  }),
  role('AcrDelete', 'write', {
    roleDefinitionId: 'c2f4ef07-c644-48eb-af81-4b1b4947fb11',
    planes: ['data'],
    exact: true,
    description: 'Deletes images from container registries.',
  }),
  role('Container Registry Repository Reader', 'read', {
    roleDefinitionId: 'b93aa761-3e63-49ed-ac28-beffa264f7ac',
    planes: ['data'],
    description: "Pulls images from the repositories that the assignment's condition names.",
  }),
  role('Container Registry Repository Writer', 'write', {
    roleDefinitionId: '2a1e307c-b015-4ebd-883e-5b7698a07328',
    planes: ['data'],
    description:
      "Pushes images to and pulls them from the repositories that the assignment's condition names.",
  }),
  role('Container Registry Repository Contributor', 'write', {
    roleDefinitionId: '2efddaa5-3f1f-4df3-97df-af3f13818f4c',
    planes: ['data'],
    description:
      "Reads, writes and deletes images in the repositories that the assignment's condition names.",
  }),
  role('API Management Service Contributor', 'manage', {
    roleDefinitionId: '312a565d-c81f-4fd8-895a-4e21e48d571c',
    readsKeys: true,
    description: 'Manages API Management instances, their APIs, products and subscription keys.',
  }),
  role('API Management Service Operator Role', 'manage', {
    roleDefinitionId: 'e022efe7-f5ba-4159-bbe4-b44f577e9b61',
    description: 'Manages API Management instances, not the APIs in them.',
  }),
  role('API Management Service Reader Role', 'read', {
    roleDefinitionId: '71522526-b88f-4d52-b57f-d31fc3546d0d',
    description: 'Sees API Management instances and APIs.',
  }),
  role('API Management Service Workspace API Developer', 'write', {
    roleDefinitionId: '9565a273-41b9-4368-97d2-aeb0c976a9b3',
    description: 'What an API developer of a workspace needs on the instance: tags and products.',
  }),
  role('API Management Service Workspace API Product Manager', 'write', {
    roleDefinitionId: 'd59a3e9c-6d52-4a5a-aeed-6bf3cf0e31da',
    description: 'What a product manager of a workspace needs on the instance: users and groups as well.',
  }),
  role('API Management Workspace Contributor', 'manage', {
    roleDefinitionId: '0c34c906-8d99-4cb7-8bb7-33f5b0a1a799',
    description: 'Manages a workspace of API Management, not its members.',
  }),
  role('API Management Workspace API Developer', 'write', {
    roleDefinitionId: '56328988-075d-4c6a-8766-d93edd6725b6',
    description: 'Edits the APIs of a workspace.',
  }),
  role('API Management Workspace API Product Manager', 'write', {
    roleDefinitionId: '73c2c328-d004-4c5e-938c-35c6f5679a1f',
    description: 'Publishes the APIs of a workspace.',
  }),
  role('API Management Workspace Reader', 'read', {
    roleDefinitionId: 'ef1c2c96-4a77-49e8-b9a4-6179fe1d2fd2',
    description: 'Sees a workspace of API Management.',
  }),
  role('API Management Developer Portal Content Editor', 'write', {
    roleDefinitionId: 'c031e6a8-4391-4de0-8d69-4706a7ed3729',
    description: 'Edits and publishes the developer portal.',
  }),
  role('Logic App Contributor', 'manage', {
    roleDefinitionId: '87a39d53-fc1b-424a-814c-f7e04687dc9e',
    readsKeys: true,
    description: 'Manages logic apps.',
  }),
  role('Logic App Operator', 'write', {
    roleDefinitionId: '515c2055-d9d4-4321-b1b9-bd0c9a0f79fe',
    description: 'Sees, enables and disables logic apps.',
  }),
  role('EventGrid Contributor', 'manage', {
    roleDefinitionId: '1e241071-0855-49ea-94dc-649edcd759de',
    readsKeys: true,
    description: 'Manages Event Grid topics, domains and subscriptions.',
  }),
  role('EventGrid Data Sender', 'write', {
    roleDefinitionId: 'd5a91429-5739-47e2-a06b-3470a27159e7',
    planes: ['data'],
    exact: true,
    description: 'Sends events to Event Grid.',
  }),
  role('EventGrid Data Receiver', 'read', {
    roleDefinitionId: '78cbd9e7-9798-4e2e-9b5a-547d9ebb31fb',
    planes: ['data'],
    description: 'Receives events from Event Grid.',
  }),
  role('DevOps Infrastructure Contributor', 'manage', {
    roleDefinitionId: '76153a9e-0edb-49bc-8e01-93c47e6b5180',
    formerNames: ['DevOps Infrastructure Contributor Role'],
    description: 'Manages pools of build machines (Managed DevOps Pools).',
  }),
];
