import { roleMaker } from './role.js';

const role = roleMaker('azure', ['control']);

/** Roles of the AI services: Azure Machine Learning, Foundry (formerly AI Studio), Azure OpenAI, AI Search. */
export const AI_ROLES = [
  role('AzureML Data Scientist', 'write', {
    roleDefinitionId: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
    planes: ['control', 'data'],
    readsKeys: true,
    description:
      'Everything inside a workspace: experiments, jobs, models, endpoints, datastore credentials. Not compute, not the workspace itself.',
  }),
  role('AzureML Compute Operator', 'manage', {
    roleDefinitionId: 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815',
    readsKeys: true,
    description: 'Creates, starts, stops and deletes compute of a workspace.',
  }),
  role('AzureML Registry User', 'write', {
    roleDefinitionId: '1823dd4f-9b8c-4ab6-ab4e-7397a3684615',
    planes: ['control', 'data'],
    description: 'Reads and writes the assets of a registry.',
  }),
  role('AzureML Metrics Writer (preview)', 'write', {
    roleDefinitionId: '635dd51f-9968-44d3-b7fb-6d9a6bd613ae',
    preview: true,
    exact: true,
    description: 'Writes metrics into a workspace.',
  }),
  role('Azure AI Administrator', 'manage', {
    roleDefinitionId: 'b78c5d69-af96-48a3-bf8d-a8b4d589de94',
    readsKeys: true,
    description:
      'All settings of AI resources and of what they depend on, such as their storage accounts and search services.',
  }),
  role('Azure AI Developer', 'write', {
    roleDefinitionId: '64702f94-c441-49e6-a78b-ef80e0188fee',
    planes: ['control', 'data'],
    readsKeys: true,
    description:
      'Everything inside a hub-based project: deployments, flows, connections, endpoints. Not the hub itself.',
  }),
  role('Azure AI Inference Deployment Operator', 'write', {
    roleDefinitionId: '3afb7f49-54cb-416e-8c09-6dc049efa503',
    description: 'Creates model deployments in a resource group.',
  }),
  role('Foundry User', 'write', {
    roleDefinitionId: '53ca6127-db72-4b80-b1b0-d745d6d5456d',
    formerNames: ['Azure AI User'],
    planes: ['data'],
    readsKeys: true,
    description: 'Builds in Foundry projects: agents, evaluations, files; sees projects and accounts.',
  }),
  role('Foundry Project Manager', 'manage', {
    roleDefinitionId: 'eadc314b-1a2d-4efa-be10-5d325db5065e',
    formerNames: ['Azure AI Project Manager'],
    planes: ['control', 'data'],
    grantsAccess: true,
    description: 'Builds in and manages Foundry projects; may give others a role to use them.',
  }),
  role('Foundry Account Owner', 'manage', {
    roleDefinitionId: 'e47c6f54-e4a2-4754-9501-8e0985b135e1',
    formerNames: ['Azure AI Account Owner'],
    grantsAccess: true,
    readsKeys: true,
    description: 'Manages Foundry accounts and projects; may make others Foundry User.',
  }),
  role('Foundry Owner', 'manage', {
    roleDefinitionId: 'c883944f-8b7b-4483-af10-35834be79c4a',
    formerNames: ['Azure AI Owner'],
    planes: ['control', 'data'],
    readsKeys: true,
    grantsAccess: true,
    description: 'Manages Foundry accounts and projects, and builds in them.',
  }),
  role('Foundry Agent Consumer', 'read', {
    roleDefinitionId: 'eed3b665-ab3a-47b6-8f48-c9382fb1dad6',
    planes: ['data'],
    description: 'Talks to agents of Foundry at run time.',
  }),
  role('Foundry Project Runtime User', 'read', {
    roleDefinitionId: '142bfaed-a13f-4c2d-bed2-6db62c4a1009',
    planes: ['data'],
    description: 'Talks to agents of Foundry at run time, with the fewest rights that allow it.',
  }),
  role('Cognitive Services Contributor', 'manage', {
    roleDefinitionId: '25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68',
    readsKeys: true,
    description: 'Manages AI services accounts and their keys.',
  }),
  role('Cognitive Services User', 'write', {
    roleDefinitionId: 'a97b65f3-24c7-4388-baec-2e87135dc908',
    planes: ['control', 'data'],
    readsKeys: true,
    planeLevels: { control: 'read', data: 'write' },
    description: 'Calls the APIs of AI services and lists the keys.',
  }),
  role('Cognitive Services Data Reader', 'read', {
    roleDefinitionId: 'b59867f0-fa02-499b-be73-45a86b5b3e1c',
    formerNames: ['Cognitive Services Data Reader (Preview)'],
    planes: ['data'],
    description: 'Reads data of AI services.',
  }),
  role('Cognitive Services Data Contributor (Preview)', 'write', {
    roleDefinitionId: '19c28022-e58e-450d-a464-0b2a53034789',
    planes: ['data'],
    preview: true,
    description: 'Calls the data APIs of AI services, and none of their settings.',
  }),
  role('Cognitive Services OpenAI User', 'read', {
    roleDefinitionId: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
    planes: ['data'],
    description: 'Calls deployed models; sees files, models and deployments.',
  }),
  role('Cognitive Services OpenAI Contributor', 'write', {
    roleDefinitionId: 'a001fd3d-188f-4b5d-821b-7da978bf7442',
    planes: ['control', 'data'],
    description: 'Calls, deploys and fine-tunes models; manages content filters.',
  }),
  role('Cognitive Services Usages Reader', 'read', {
    roleDefinitionId: 'bba48692-92b0-4667-a9ad-c31c7b334ac2',
    description: 'Sees quota and usage.',
  }),
  role('Search Service Contributor', 'manage', {
    roleDefinitionId: '7ca78c08-252a-4471-8644-bb5ff32d4ba0',
    readsKeys: true,
    description:
      'Manages search services with indexes, indexers and skillsets, and their keys; not the documents.',
  }),
  role('Search Index Data Contributor', 'write', {
    roleDefinitionId: '8ebe5a00-799e-43f5-93ac-243d3dce84a7',
    planes: ['data'],
    description: 'Reads, writes and deletes documents in indexes.',
  }),
  role('Search Index Data Reader', 'read', {
    roleDefinitionId: '1407120a-92aa-4202-b7e9-c0e197c71c8f',
    planes: ['data'],
    description: 'Queries indexes.',
  }),
];
