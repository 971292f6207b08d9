import type { ApartGrant } from '../access/accessCell.js';
import type { AssignedSystem, PrincipalType } from '../model/bindings.js';
import type { DataPath, Diagnostic } from '../model/diagnostic.js';
import type { Grant, Persona, Service } from '../model/registry.js';

/** A grant with the principal, the scope and the role of the real system. */
export interface Assignment {
  grant: Grant;
  persona: Persona;
  service: Service;
  system: AssignedSystem;
  /** `orType`: what it may be instead, because neither the bindings nor the identity of the persona say it. */
  principal: { id: string; type: PrincipalType; orType?: PrincipalType };
  /**
   * The whole scope. Azure: a resource id. Kubernetes: the namespace, or empty for the cluster. GitHub: `organisation/repository`. AWS: the number of
   * the account.
   */
  scope: string;
  /**
   * Azure: the resource id of the role definition. Kubernetes: `ClusterRole/view`. GitHub: the permission. AWS: the ARN of the permission set.
   */
  role: string;
  /** Name of the role, to show. */
  roleName: string;
}

/** A grant that is no assignment now, and why. */
export interface ApartAssignment {
  grant: Grant;
  why: ApartGrant['state'] | 'no-assignment' | 'unbound';
}

/** A binding that grants need and that the bindings do not have. */
export interface MissingBinding {
  /** What is missing, such as `principal of persona "P001" in "dev" and "prod" (Azure RBAC)`. */
  what: string;
  hint: string;
  /** The nearest path in the bindings that could be there. */
  path: DataPath;
  /** How many grants need it. */
  grants: number;
}

/** What the exports of assignments write. All lists are in the order of the pages. */
export interface AssignmentPlan {
  /** Those in force, and those in Azure that are eligible from a later day on. Of several that are the same in the system, there is the one that gives most. */
  assignments: readonly Assignment[];
  apart: readonly ApartAssignment[];
  missing: readonly MissingBinding[];
  /** System → how many grants of it the format does not write. */
  otherSystems: ReadonlyMap<string, number>;
  /** ARN of the instance of AWS IAM Identity Center. */
  identityCenter?: string;
}

/** The problems of missing bindings, one each. */
export const toMissingProblems = ({ missing }: AssignmentPlan, file: string): Diagnostic[] =>
  missing.map(({ what, hint, path, grants }) => ({
    code: 'missing-binding',
    severity: 'error',
    message: `There is no ${what}. ${grants === 1 ? 'One grant needs' : `${grants} grants need`} it.`,
    place: { file, path, target: 'key' },
    hint,
  }));
