/**
 * The bindings file: which principals and scopes of the real systems the personas, services and roles of the data stand for. Exports of assignments
 * read it, and no site does: object ids and subscriptions are for nobody who only reads.
 */
export interface BindingsInput {
  $schema?: string;
  /** Environment id → where it is. */
  environments?: Record<string, BoundEnvironmentInput>;
  /** The organisation of repositories on GitHub. */
  organization?: string;
  /** The ARN of the instance of AWS IAM Identity Center. */
  identityCenter?: string;
  /** Service id → its whole scope, or environment id → whole scope. */
  services?: Record<string, BoundScopeInput>;
  /** A scope as the data writes it → the whole scope, or environment id → whole scope. */
  scopes?: Record<string, BoundScopeInput>;
  /** Role id → its native id. */
  roles?: Record<string, string>;
  /** Persona id → environment id, or `all` → system → principal. */
  personas?: Record<string, Record<string, BoundPrincipalsInput>>;
}
export interface BoundEnvironmentInput {
  /** GUID of the subscription in Azure. */
  subscription?: string;
  /** Number of the account in AWS. */
  account?: string;
  /** Id of the project in Google Cloud. */
  project?: string;
}
export type BoundScopeInput = string | Record<string, string>;
/** The systems whose assignments are known: they are compared, imported and written. */
export const ASSIGNED_SYSTEMS = ['azure', 'kubernetes', 'github', 'aws', 'gcp'] as const;
export type AssignedSystem = (typeof ASSIGNED_SYSTEMS)[number];
export type BoundPrincipalsInput = Partial<Record<AssignedSystem, BoundPrincipalInput>>;
export type BoundPrincipalInput = string | { id: string; type?: PrincipalType };

/** What a principal is. A service account is one of Kubernetes or Google Cloud. */
export const PRINCIPAL_TYPES = ['Group', 'User', 'ServicePrincipal', 'ServiceAccount'] as const;
export type PrincipalType = (typeof PRINCIPAL_TYPES)[number];
