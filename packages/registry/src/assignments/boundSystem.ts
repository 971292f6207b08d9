import type { BindingsInput, BoundEnvironmentInput, PrincipalType } from '../model/bindings.js';
import type { Role } from '../model/registry.js';

/** What a role becomes in a system: its id there, nothing (a binding is missing), or no assignment at all. */
export type BoundRole = string | undefined | { none: true };

/** How a system writes scopes and roles, and what a binding of it looks like. */
export interface BoundSystem {
  /** The whole scope that a text means by itself. `undefined` if it does not say enough. */
  toScope(
    text: string | undefined,
    environment: BoundEnvironmentInput,
    bindings: BindingsInput,
  ): string | undefined;
  toRole(
    role: Pick<Role, 'name' | 'roleDefinitionId' | 'from'>,
    bound: string | undefined,
    scope: string,
  ): BoundRole;
  /** What a principal without a type is, if its identity is not a group. */
  single(id: string): PrincipalType;
  examples: { principal: string; scope: string; role: string };
}
