import { PLANES, type Plane } from './enums.js';

/** What is known about a system: who knows eligible assignments, on which planes its roles act, and how a native id of a role looks. */
interface SystemFacts {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whether an assignment can be eligible: activated for a while instead of held. */
  readonly eligible: boolean;
  readonly planes: readonly Plane[];
  /** A regular expression for the whole native id of a role; see `parsePattern`. Absent where roles have only names. */
  readonly roleId?: string;
  readonly url?: string;
}

export const GUID_PATTERN = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

function system(
  name: string,
  url: string | undefined,
  facts: Partial<Omit<SystemFacts, 'name' | 'url'>> = {},
): SystemFacts {
  return { name, aliases: [], eligible: false, planes: PLANES, ...(url !== undefined && { url }), ...facts };
}

/** The systems that the product knows, in the order in which lists show them. A data file may declare others, and not these. */
export const SHIPPED_SYSTEMS = {
  azure: system('Azure RBAC', 'https://learn.microsoft.com/azure/role-based-access-control/overview', {
    eligible: true,
    roleId: GUID_PATTERN,
  }),
  fabric: system('Microsoft Fabric', 'https://learn.microsoft.com/fabric/security/permission-model'),
  'power-bi': system(
    'Power BI',
    'https://learn.microsoft.com/power-bi/collaborate-share/service-roles-new-workspaces',
  ),
  'azure-devops': system(
    'Azure DevOps',
    'https://learn.microsoft.com/azure/devops/organizations/security/about-permissions',
  ),
  github: system(
    'GitHub',
    'https://docs.github.com/en/get-started/learning-about-github/access-permissions-on-github',
  ),
  databricks: system(
    'Databricks',
    'https://learn.microsoft.com/azure/databricks/security/auth/access-control/',
  ),
  sql: system(
    'SQL',
    'https://learn.microsoft.com/sql/relational-databases/security/authentication-access/database-level-roles',
  ),
  'cosmos-db': system(
    'Cosmos DB',
    'https://learn.microsoft.com/azure/cosmos-db/nosql/reference-data-plane-security',
    { roleId: GUID_PATTERN, planes: ['data'] },
  ),
  kusto: system(
    'Kusto (Data Explorer)',
    'https://learn.microsoft.com/kusto/access-control/role-based-access-control',
  ),
  kubernetes: system('Kubernetes', 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/', {
    aliases: ['k8s'],
  }),
  aws: system('AWS', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html', {
    roleId: 'arn:aws[a-z-]*:iam::(aws|[0-9]{12}):(policy|role)/[\\w+=,.@/-]+',
  }),
  // Privileged Access Manager grants roles for a while.
  gcp: system('Google Cloud', 'https://cloud.google.com/iam/docs/roles-overview', {
    eligible: true,
    roleId: '((projects|organizations)/[^/]+/)?roles/[A-Za-z0-9_.]+',
  }),
  entra: system(
    'Microsoft Entra ID',
    'https://learn.microsoft.com/entra/identity/role-based-access-control/custom-overview',
    {
      eligible: true,
      planes: ['control'],
      roleId: GUID_PATTERN,
    },
  ),
  snowflake: system('Snowflake', 'https://docs.snowflake.com/en/user-guide/security-access-control-overview'),
  // Nothing is known of it, so nothing about it is taken for a mistake.
  other: system('Other', undefined, { eligible: true }),
} as const satisfies Record<string, SystemFacts>;

/** The id of a shipped system. */
export type ShippedSystem = keyof typeof SHIPPED_SYSTEMS;
export const SHIPPED_SYSTEM_IDS = Object.keys(SHIPPED_SYSTEMS) as readonly ShippedSystem[];

/** The system of a role or a service that states none. */
export const DEFAULT_SYSTEM: ShippedSystem = 'azure';
