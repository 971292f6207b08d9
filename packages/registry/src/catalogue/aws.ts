import { type CatalogueRole, type RoleCatalogue, roleMaker } from './role.js';

const make = roleMaker('aws', ['control', 'data']);
type Facts = Parameters<typeof make>[2];

/** A policy that AWS manages. `path` is the part of its ARN between `policy/` and the name. */
const policy = (name: string, level: CatalogueRole['level'], facts: Facts, path = ''): CatalogueRole =>
  make(name, level, { roleDefinitionId: `arn:aws:iam::aws:policy/${path}${name}`, ...facts });
const jobFunction = (name: string, level: CatalogueRole['level'], facts: Facts): CatalogueRole =>
  policy(name, level, facts, 'job-function/');

/**
 * Managed policies for job functions, and the usual ones of services that data and AI teams use. `grantsAccess` is set where
 * AWS says "Permissions management" of one of its actions, such as the policy of a bucket.
 *
 * Compared on 2026-11-30 with the statements and access levels that the public data set iann0036/iam-dataset (`aws/managedpolicies`) has of the policies
 * for job functions (without Billing and ViewOnlyAccess) and of those for SageMaker and Bedrock. Of the others, name, ARN and the words of the
 * documentation.
 */
export const AWS: RoleCatalogue = {
  system: 'aws',
  dated: '2026-11-30',
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
      grantsAccess: true,
      description: 'Creates, configures and maintains databases.',
    }),
    jobFunction('DataScientist', 'manage', {
      grantsAccess: true,
      description: 'Creates and manages clusters, jobs and data for analytics and machine learning.',
    }),
    jobFunction('NetworkAdministrator', 'manage', {
      grantsAccess: true,
      planes: ['control'],
      description: 'Creates and maintains network resources.',
    }),
    jobFunction('SystemAdministrator', 'manage', {
      grantsAccess: true,
      description: 'Creates and maintains resources for application and development operations.',
    }),
    jobFunction('SupportUser', 'read', {
      description:
        'Sees resources to find faults, reads some data, such as messages of queues, and opens support cases.',
    }),
    policy('AmazonS3FullAccess', 'manage', {
      grantsAccess: true,
      description: 'Everything on all buckets and objects, bucket policies included.',
    }),
    policy('AmazonS3ReadOnlyAccess', 'read', { description: 'Sees all buckets and reads all objects.' }),
    policy('AmazonSageMakerFullAccess', 'manage', {
      grantsAccess: true,
      description: 'Nearly everything in SageMaker, and what it needs of related services.',
    }),
    policy('AmazonBedrockFullAccess', 'manage', {
      grantsAccess: true,
      description: 'Everything in Bedrock: models, agents, knowledge bases and guardrails.',
    }),
    policy('AmazonBedrockReadOnly', 'read', {
      planes: ['control'],
      description: 'Sees models, agents and other resources of Bedrock.',
    }),
    policy('CloudWatchReadOnlyAccess', 'read', { description: 'Sees metrics, alarms, dashboards and logs.' }),
  ],
};
