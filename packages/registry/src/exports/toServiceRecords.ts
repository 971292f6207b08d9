import { expandTemplate } from '../access/expandTemplate.js';
import { getEntry } from '../build/entries.js';
import type { Assignment, Level, PersonaKind, Plane } from '../model/data.js';
import type { Grant, Persona, Registry } from '../model/registry.js';
import type { CellState } from '../model/view.js';
import type { ViewModel } from '../views/buildViewModel.js';

/** One grant of a service, or one cell that has none: flat, with names beside ids, as files for spreadsheets and scripts want it. */
export interface AccessRecord {
  persona: string;
  personaName: string;
  kind: PersonaKind;
  environment: string;
  state: CellState;
  role?: string;
  roleDefinitionId?: string;
  level?: Level;
  planes?: Plane[];
  privileged?: boolean;
  assignment?: Assignment;
  until?: string;
  /** ISO 8601 duration. */
  maxDuration?: string;
  approver?: string;
  sameAs?: string;
  /** Why it is granted, or why there is no access. */
  why?: string;
  /** Only with `accessDetails: full`, like the next two. */
  scope?: string;
  identity?: string;
  evidence?: readonly string[];
}

/** The access of one service in the order of its page: personas, then environments, then grants. */
export function toServiceRecords({ accessByService, registry }: ViewModel, service: string): AccessRecord[] {
  return (accessByService.get(service) ?? []).flatMap(({ persona, cells }) =>
    cells.flatMap(({ environment, state, grants, reason, sameAs }): AccessRecord[] => {
      const common = {
        persona: persona.id,
        personaName: persona.name,
        kind: persona.kind,
        environment,
        state,
        ...(sameAs !== undefined && { sameAs }),
      };
      if (grants.length === 0) return [{ ...common, ...(reason !== undefined && { why: reason }) }];
      return grants.map((grant) => ({ ...common, ...toGrantFields(grant, persona, registry) }));
    }),
  );
}

function toGrantFields(grant: Grant, persona: Persona, registry: Registry): Partial<AccessRecord> {
  const role = getEntry(registry.roles, grant.role);
  const name = persona.identity?.name;
  const identity = name && expandTemplate(name, { env: grant.environment });
  return {
    role: role?.name ?? grant.role,
    ...(role?.roleDefinitionId !== undefined && { roleDefinitionId: role.roleDefinitionId }),
    ...(role?.level !== undefined && { level: role.level }),
    planes: role?.planes ?? [],
    privileged: role?.privileged ?? false,
    assignment: grant.assignment,
    ...(grant.until !== undefined && { until: grant.until }),
    ...(grant.activation?.maxDuration !== undefined && { maxDuration: grant.activation.maxDuration }),
    ...(grant.activation?.approver !== undefined && { approver: grant.activation.approver }),
    ...(grant.why !== undefined && { why: grant.why }),
    ...(registry.accessDetails === 'full' && {
      ...(grant.scope !== undefined && { scope: grant.scope }),
      ...(identity !== undefined && { identity }),
      evidence: grant.evidence,
    }),
  };
}
