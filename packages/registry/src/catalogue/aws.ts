import { type CatalogueRole, type RoleCatalogue, roleMaker } from './role.js';

const make = roleMaker('aws', ['control', 'data']);
type Facts = Parameters<typeof make>[2];

/** A policy that AWS manages. `path` is the part of its ARN between `policy/` and the name. */
const policy = (name: string, level: CatalogueRole['level'], facts: Facts, path = ''): CatalogueRole =>
  make(name, level, { roleDefinitionId: `arn:aws:iam::aws:policy/${path}${name}`, ...facts });
const jobFunction = (name: string, level: CatalogueRole['level'], facts: Facts): CatalogueRole =>
  policy(name, level, facts, 'job-function/');

/**
 * Managed policies for job functions, and the usual ones of services that data and AI teams use. `grantsAccess` is also set where a policy allows
 * resource policies, such as that of a bucket. Only samples were compared with the sources.
 */
export const AWS: RoleCatalogue = {
  system: 'aws',
  dated: '2026-11-29',
  sources: [
    {
      title: 'AWS managed policies for job functions',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html',
    },
    {
      title: 'AWS managed policy reference',
      url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html',
    },
  ],
  roles: [
    policy('AdministratorAccess', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything on every service and resource of the account, and who has access.',
    }),
    policy('PowerUserAccess', 'manage', {
      grantsAccess: true,
      description: 'Everything on services and resources, except users, groups and the organization.',
    }),
    policy('ReadOnlyAccess', 'read', {
      description: 'Sees the resources of nearly all services, and reads data in many of them.',
    }),
    policy('SecurityAudit', 'read', {
      planes: ['control'],
      description: 'Sees the security settings of resources, for an audit.',
    }),
    policy('IAMFullAccess', 'administer', {
      planes: ['control'],
      privileged: true,
      grantsAccess: true,
      description: 'Everything in IAM: users, roles and policies, and so any access.',
    }),
    policy('IAMReadOnlyAccess', 'read', {
      planes: ['control'],
      description: 'Sees users, groups, roles and policies.',
    }),
    jobFunction('ViewOnlyAccess', 'read', {
      planes: ['control'],
      description: 'Lists the resources of nearly all services, without reading data.',
    }),
    jobFunction('Billing', 'manage', {
      planes: ['control'],
      description: 'Manages bills, payment, budgets and cost reports.',
    }),
    jobFunction('DatabaseAdministrator', 'manage', {
      description: 'Creates, configures and maintains databases.',
    }),
    jobFunction('DataScientist', 'manage', {
      description: 'Creates and manages clusters, jobs and data for analytics and machine learning.',
    }),
    jobFunction('NetworkAdministrator', 'manage', {
      planes: ['control'],
      description: 'Creates and maintains network resources.',
    }),
    jobFunction('SystemAdministrator', 'manage', {
      description: 'Creates and maintains resources for application and development operations.',
    }),
    jobFunction('SupportUser', 'read', {
      planes: ['control'],
      description: 'Sees resources to find faults, and opens support cases.',
    }),
    policy('AmazonS3FullAccess', 'manage', {
      grantsAccess: true,
      description: 'Everything on all buckets and objects, bucket policies included.',
    }),
    policy('AmazonS3ReadOnlyAccess', 'read', { description: 'Sees all buckets and reads all objects.' }),
    policy('AmazonSageMakerFullAccess', 'manage', {
      description: 'Nearly everything in SageMaker, and what it needs of related services.',
    }),
    policy('AmazonBedrockFullAccess', 'manage', {
      description: 'Everything in Bedrock: models, agents, knowledge bases and guardrails.',
    }),
    policy('AmazonBedrockReadOnly', 'read', {
      planes: ['control'],
      description: 'Sees models, agents and other resources of Bedrock.',
    }),
    policy('CloudWatchReadOnlyAccess', 'read', { description: 'Sees metrics, alarms, dashboards and logs.' }),
  ],
};
