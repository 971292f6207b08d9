import type { AccessCell } from '../access/accessIndex.js';
import { getEntry } from '../lookup/entries.js';
import type { Assignment, CellState, Level, PersonaKind, Plane } from '../model/enums.js';
import type { Grant, Persona, Registry } from '../model/registry.js';
import { expandTemplate } from '../values/expandTemplate.js';
import type { ViewModel } from '../viewModel/viewModel.js';

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

/**
 * The access of one service in the order of its page: personas, then environments, then grants.
 *
 * Field by field: there are as many records as grants, and V8 takes several times as long for spread objects.
 */
export function toServiceRecords({ accessByService, registry }: ViewModel, service: string): AccessRecord[] {
  const records: AccessRecord[] = [];
  for (const { persona, cells } of accessByService.get(service) ?? []) {
    for (const cell of cells) {
      for (const grant of cell.grants) {
        const record = toRecord(persona, cell);
        addGrant(record, grant, { persona, registry });
        records.push(record);
      }
      if (cell.grants.length > 0) continue;
      const record = toRecord(persona, cell);
      if (cell.reason !== undefined) record.why = cell.reason;
      records.push(record);
    }
  }
  return records;
}

function toRecord({ id, name, kind }: Persona, { environment, state, sameAs }: AccessCell): AccessRecord {
  const record: AccessRecord = { persona: id, personaName: name, kind, environment, state };
  if (sameAs !== undefined) record.sameAs = sameAs;
  return record;
}

function addGrant(
  record: AccessRecord,
  { role: id, assignment, until, activation, why, scope, evidence, environment }: Grant,
  { persona, registry }: { persona: Persona; registry: Registry },
): void {
  const role = getEntry(registry.roles, id);
  record.role = role?.name ?? id;
  if (role?.roleDefinitionId !== undefined) record.roleDefinitionId = role.roleDefinitionId;
  if (role?.level !== undefined) record.level = role.level;
  record.planes = role?.planes ?? [];
  record.privileged = role?.privileged ?? false;
  record.assignment = assignment;
  if (until !== undefined) record.until = until;
  if (activation?.maxDuration !== undefined) record.maxDuration = activation.maxDuration;
  if (activation?.approver !== undefined) record.approver = activation.approver;
  if (why !== undefined) record.why = why;
  if (registry.accessDetails !== 'full') return;
  const identity = persona.identity?.name;
  if (scope !== undefined) record.scope = scope;
  if (identity !== undefined) record.identity = expandTemplate(identity, { env: environment });
  record.evidence = evidence;
}
