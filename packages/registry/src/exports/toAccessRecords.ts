import type { AccessCell, ApartGrant } from '../access/accessCell.js';
import { bundleOn } from '../access/bundleOn.js';
import { type EffectiveAccess, highestLevel } from '../access/effectiveAccess.js';
import { scopeKindOf, scopeOf } from '../access/scopeOf.js';
import { createAdder, leftOut } from '../lookup/createAdder.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Assignment, CellState, Level, PersonaKind, Plane, ScopeKind, Tier } from '../model/enums.js';
import type { Grant, Persona, Role, Service, ShownRegistry } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { toIdentityName } from '../values/toIdentityName.js';
import type { AccessModel } from '../viewModel/viewModel.js';

/** One grant, or one cell without a grant: flat, with names beside ids, for spreadsheets and scripts. */
export interface AccessRecord {
  service: string;
  serviceName: string;
  persona: string;
  personaName: string;
  kind: PersonaKind;
  /** The persona that answers for an agent. */
  sponsor?: string;
  environment: string;
  tier?: Tier;
  /** State of the cell; for a grant that is not in force, its own state. */
  state: CellState | ApartGrant['state'];
  role?: string;
  roleDefinitionId?: string;
  level?: Level;
  planes?: Plane[];
  /** The level in each plane, if they differ. */
  planeLevels?: Role['planeLevels'];
  /** The planes in which a role of a bundle may give more than the level says. */
  unstatedPlanes?: readonly Plane[];
  exact?: true;
  privileged?: boolean;
  assignment?: Assignment;
  /** ISO 8601 dates, inclusive. */
  from?: string;
  until?: string;
  /** Id of the baseline that gives the grant. */
  baseline?: string;
  /** Id of the outer service on which it is granted. */
  inheritedFrom?: string;
  /** The highest level that the persona reaches in the cell, by any way, in each plane. Absent if it has none, or if none is stated. */
  controlLevel?: Level;
  dataLevel?: Level;
  /** ISO 8601 duration. */
  maxDuration?: string;
  approver?: string;
  sameAs?: string;
  /** The data says that there is no access, but a baseline or an outer service gives it, or will give it or has given it. */
  saysNone?: true;
  /** The reason for the grant, or for no access. */
  why?: string;
  /** The kind of the scope of the grant, or else of the service. */
  scopeKind?: ScopeKind;
  /** The scope of the grant, else of the service. Set only with `accessDetails: full`, like the next two fields. */
  scope?: string;
  identity?: string;
  evidence?: readonly string[];
  condition?: string;
  /** The requirements for activating an eligible grant. */
  require?: readonly string[];
  /** The former name that the data uses for the role. */
  formerName?: string;
  system?: string;
  /** Facts of the role, as in `Role`; absent if nothing is known. */
  readsKeys?: boolean;
  grantsAccess?: boolean;
  wildcard?: boolean;
  preview?: boolean;
  /** Accepted findings; set only with `accessDetails: full`, and if there are any. */
  exceptions?: Grant['exceptions'];
}

interface Context {
  persona: Persona;
  registry: ShownRegistry;
  /** The fields of a record that a role gives, by the role's id. */
  factsOf(role: string): Partial<AccessRecord>;
}

/**
 * Copies a field that has the same name in the record. Fields are copied one by one: there are as many records as grants, and V8 takes several
 * times as long to spread objects.
 */
const copy =
  <Field extends keyof AccessRecord>(field: Field) =>
  (record: Partial<AccessRecord>, from: { readonly [Key in Field]?: AccessRecord[Key] }): void => {
    const value = from[field];
    if (value !== undefined) record[field] = value;
  };

const addRole = createAdder<Role, Partial<AccessRecord>>({
  id: leftOut('Name, system and GUID identify the role.'),
  name: (record, { name }) => {
    record.role = name;
  },
  roleDefinitionId: copy('roleDefinitionId'),
  level: copy('level'),
  planes: copy('planes'),
  planeLevels: copy('planeLevels'),
  unstatedPlanes: copy('unstatedPlanes'),
  exact: copy('exact'),
  planned: leftOut('The state of the record says whether the grant is in force.'),
  providers: leftOut('Where a role does something gives no access.'),
  privileged: copy('privileged'),
  system: copy('system'),
  readsKeys: copy('readsKeys'),
  grantsAccess: copy('grantsAccess'),
  wildcard: copy('wildcard'),
  preview: copy('preview'),
  includes: leftOut('A bundle has the powers of its roles; personas.json has their ids.'),
  aliases: leftOut('Other names give no access.'),
  formerNames: leftOut(
    'Other names give no access. The former name that the data uses is the grant’s `formerName`.',
  ),
  description: leftOut('Prose about the role; personas.json has it.'),
  order: leftOut('Records are in the order of the page.'),
  from: leftOut('The origin of a role gives no access.'),
});

/** Made once per role, because a service has few roles and many grants. */
function toRoleFacts(id: string, service: string, registry: ShownRegistry): Partial<AccessRecord> {
  const facts: Partial<AccessRecord> = { role: id };
  const role = getEntry(registry.roles, id);
  if (role !== undefined) addRole(facts, bundleOn(role, getEntry(registry.services, service), registry));
  return facts;
}

const addActivation = createAdder<NonNullable<Grant['activation']>, AccessRecord>({
  maxDuration: copy('maxDuration'),
  approver: copy('approver'),
  require: copy('require'),
});

const addGrant = createAdder<Grant, AccessRecord, Context>({
  persona: leftOut('`toRecord` copies it from the row.'),
  service: leftOut('`toRecord` copies it from the row.'),
  environment: leftOut('`toRecord` copies it from the cell.'),
  sameAs: leftOut('`toRecord` copies it from the cell.'),
  role: (record, { role }, { factsOf }) => {
    Object.assign(record, factsOf(role));
  },
  assignment: copy('assignment'),
  from: copy('from'),
  until: copy('until'),
  baseline: copy('baseline'),
  activation: (record, { activation }) => {
    if (activation !== undefined) addActivation(record, activation);
  },
  why: copy('why'),
  scopeKind: (record, grant, { registry }) => {
    const kind = scopeKindOf(grant, registry);
    if (kind !== undefined) record.scopeKind = kind;
  },
  scope: (record, grant, { persona, registry }) => {
    if (registry.accessDetails !== 'full') return;
    const scope = scopeOf(grant, registry);
    if (scope !== undefined) record.scope = scope;
    const identity = persona.identity && toIdentityName(persona.identity, grant.environment);
    if (identity !== undefined) record.identity = identity;
  },
  evidence: (record, { evidence }, { registry }) => {
    if (registry.accessDetails === 'full') record.evidence = evidence;
  },
  condition: copy('condition'),
  formerName: copy('formerName'),
  exceptions: (record, { exceptions }) => {
    if (exceptions.length > 0) record.exceptions = exceptions;
  },
});

/** The access of one service in the order of its page: personas, then environments, then grants. */
export function toServiceRecords(
  { accessByService, registry, index }: AccessModel,
  id: string,
): AccessRecord[] {
  const records: AccessRecord[] = [];
  const factsByRole = new Map<string, Partial<AccessRecord>>();
  const factsOf = (role: string) => getOrAdd(factsByRole, role, () => toRoleFacts(role, id, registry));
  for (const { service, persona, cells } of accessByService.get(id) ?? []) {
    const context = { persona, registry, factsOf };
    for (const cell of cells) {
      const { grants, inherited, apart } = cell;
      const levels = toLevels(index.effectiveAccess(id, cell));
      const addRecord = (grant: Grant): AccessRecord => {
        const record = toRecord(service, cell, context);
        addGrant(record, grant, context);
        if (levels.control !== undefined) record.controlLevel = levels.control;
        if (levels.data !== undefined) record.dataLevel = levels.data;
        records.push(record);
        return record;
      };
      for (const grant of grants) addRecord(grant);
      for (const { grant, from } of inherited) addRecord(grant).inheritedFrom = from;
      for (const { grant, state } of apart) addRecord(grant).state = state;
      if (grants.length + inherited.length + apart.length > 0) continue;
      const record = toRecord(service, cell, context);
      if (cell.reason !== undefined) record.why = cell.reason;
      records.push(record);
    }
  }
  return records;
}

/** The highest level in each plane. A way without a plane counts in both. */
function toLevels(effective: EffectiveAccess): Record<Plane, Level | undefined> {
  return {
    control: highestLevel(effective, ({ plane }) => plane !== 'data'),
    data: highestLevel(effective, ({ plane }) => plane !== 'control'),
  };
}

function toRecord(
  service: Service,
  { environment, state, sameAs, saysNone }: AccessCell,
  { persona, registry }: Context,
): AccessRecord {
  const record: AccessRecord = {
    service: service.id,
    serviceName: service.name,
    persona: persona.id,
    personaName: persona.name,
    kind: persona.kind,
    environment,
    state,
  };
  const tier =
    environment === SHARED_ENVIRONMENT.id
      ? SHARED_ENVIRONMENT.tier
      : getEntry(registry.environments, environment)?.tier;
  if (tier !== undefined) record.tier = tier;
  if (persona.sponsor !== undefined) record.sponsor = persona.sponsor;
  if (sameAs !== undefined) record.sameAs = sameAs;
  if (saysNone) record.saysNone = true;
  return record;
}
