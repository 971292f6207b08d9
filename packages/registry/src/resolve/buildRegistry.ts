import type { AccessSource } from '../access/accessContext.js';
import { expandAccess } from '../access/expandAccess.js';
import { buildNameIndex, lookUp, type NamedEntry } from '../lookup/findReference.js';
import { toRecord } from '../lookup/toRecord.js';
import { DEFAULT_ENVIRONMENTS } from '../model/defaultEnvironments.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition } from '../model/document.js';
import { ENTITY_KINDS, type EntityKind, isKindWith, KINDS, type Section } from '../model/kinds.js';
import { createOrigins, type Origins } from '../model/origins.js';
import type { Registry } from '../model/registry.js';
import { createTemplates } from '../values/createTemplates.js';
import { buildBaselines } from './buildBaselines.js';
import { buildEnvironment } from './buildEnvironment.js';
import { buildGroups, buildTeams } from './buildOrganisation.js';
import { buildPeople } from './buildPeople.js';
import { buildPersonas } from './buildPersona.js';
import { buildArchitecture, buildProcess } from './buildProcess.js';
import { addRoles, type DeclaredRoles, listRolesOfAnySystem, setSystemsOfUse } from './buildRoles.js';
import { buildDuty, buildSeparation, buildSkill } from './buildSections.js';
import { buildServices } from './buildService.js';
import { addUsedSystems, buildSystem, shippedSystems } from './buildSystems.js';
import { checkDeviceNames } from './checkDeviceNames.js';
import type { RegistrySource } from './collectEntries.js';
import { createReferences, type ReferenceSection } from './createReferences.js';
import { type Drafts, draftSections, registerOrigins, SECTIONS } from './draftSections.js';
import type { Draft } from './drafts.js';
import { creatorOf, put } from './openSections.js';
import type { BuildContext } from './resolveItems.js';

export interface BuildInput {
  /** Validated data files, in the order in which they are merged. */
  sources: readonly RegistrySource[];
  /** Personas that Markdown defines. They come after those of the data. */
  definitions?: readonly Definition[];
  /** ISO 8601 date that counts as today. It takes precedence over `check.today` of the data. */
  today?: string | undefined;
  /** The real date, as an ISO 8601 date. It counts as today if neither `today` nor the data gives another one. */
  date?: string | undefined;
  /** A name creates an entry also in sections that the data has, if a name is enough for one. For definitions that are older than the data. */
  opensAll?: boolean;
}
export interface BuiltRegistry {
  registry: Registry;
  origins: Origins;
  diagnostics: Diagnostic[];
}

/**
 * Builds one registry from all data files and definitions. Unresolved references are reported and left out, so that there always is a registry and
 * all problems are reported at once. The same input gives the same bytes.
 */
export function buildRegistry({
  sources,
  definitions = [],
  today,
  date,
  opensAll = false,
}: BuildInput): BuiltRegistry {
  const diagnostics: Diagnostic[] = [];
  const origins = createOrigins();
  const registry = emptyRegistry();
  const checkSource = findOnly('check', sources, diagnostics);
  if (checkSource !== undefined) {
    registry.check = checkSource.data.check ?? {};
    origins.entries.set('check', { file: checkSource.file, path: ['check'], target: 'key' });
  }
  const project = findOnly('project', sources, diagnostics)?.data.project?.trim();
  if (project !== undefined) registry.project = project;
  const asOf = today ?? registry.check.today ?? date;
  if (asOf !== undefined) registry.asOf = asOf;
  const drafts = draftSections(sources, definitions, diagnostics);
  registerOrigins(drafts, origins);

  const environments = drafts.environments.map(buildEnvironment);
  for (const environment of environments.length > 0 ? environments : DEFAULT_ENVIRONMENTS) {
    put(registry.environments, { ...environment });
  }
  const sections = toReferenceSections({ sources, drafts, registry, origins, opensAll });
  const context: BuildContext = {
    references: createReferences(sections, diagnostics),
    registry,
    templates: createTemplates(project),
    known: toRecord(ENTITY_KINDS, () => new Map()),
  };

  for (const section of BUILT_SECTIONS) buildSection(section, drafts, context);
  const roles = addRoles(drafts.roles, context);
  addAccess(sources, roles, context, origins);
  addUsedSystems(registry);
  diagnostics.push(...context.templates.problems(), ...checkDeviceNames(registry, origins));
  return { registry, origins, diagnostics };
}

function emptyRegistry(): Registry {
  const entries: Record<Section, Record<string, never>> = toRecord(SECTIONS, () => ({}));
  return { version: 1, ...entries, baselines: {}, grants: [], noAccess: [], check: {} };
}

type Entries = { [Key in Section]: Registry[Key][string] };
/** `buildRegistry` makes the environments before anything else, and the roles after the services. */
type BuiltSection = Exclude<Section, 'environments' | 'roles'>;

/** Completes the drafts of one section. */
type Builders = {
  readonly [Key in BuiltSection]: (drafts: Drafts[Key], context: BuildContext) => Entries[Key][];
};

const each =
  <Written extends object, Entry>(build: (draft: Draft<Written>, context: BuildContext) => Entry) =>
  (drafts: readonly Draft<Written>[], context: BuildContext): Entry[] =>
    drafts.map((draft) => build(draft, context));

/** The sections in the order in which they are built: it decides the order of the entries that names create in open sections. */
const BUILDERS: Builders = {
  groups: buildGroups,
  teams: buildTeams,
  skills: each(buildSkill),
  duties: each(buildDuty),
  systems: each(buildSystem),
  services: buildServices,
  processes: each(buildProcess),
  architectures: each(buildArchitecture),
  personas: buildPersonas,
  people: buildPeople,
  separationOfDuties: each(buildSeparation),
};
const BUILT_SECTIONS = Object.keys(BUILDERS) as readonly BuiltSection[];

function buildSection<Key extends BuiltSection>(section: Key, drafts: Drafts, context: BuildContext): void {
  const registry: { [Key in Section]: Record<string, Entries[Key]> } = context.registry;
  for (const entry of BUILDERS[section](drafts[section], context)) put(registry[section], entry);
}

interface SectionsInput {
  sources: readonly RegistrySource[];
  drafts: Drafts;
  registry: Registry;
  origins: Origins;
  opensAll: boolean;
}

/** A section that no file has is open, if a name is enough for an entry of the kind. Environments have defaults instead. */
function toReferenceSections({
  sources,
  drafts,
  registry,
  origins,
  opensAll,
}: SectionsInput): Record<EntityKind, ReferenceSection> {
  return toRecord(ENTITY_KINDS, (kind) => {
    const { section } = KINDS[kind];
    const drafted = drafts[section].map(({ entity }): NamedEntry => entity);
    const index = buildNameIndex(
      kind === 'environment'
        ? Object.values(registry.environments)
        : kind === 'system'
          ? [...drafted, ...shippedSystems]
          : drafted,
    );
    const isOpen =
      isKindWith('isOpen', kind) && (opensAll || sources.every(({ data }) => data[section] === undefined));
    return isOpen ? { index, create: creatorOf(kind, index, registry, origins) } : { index };
  });
}

function addAccess(
  sources: readonly RegistrySource[],
  roles: DeclaredRoles,
  context: BuildContext,
  origins: Origins,
): void {
  const { references, registry } = context;
  const grids = sources.flatMap(({ file, data }): AccessSource[] =>
    data.access === undefined ? [] : [{ file, access: data.access }],
  );
  const baselines = buildBaselines(sources, context, origins);
  for (const { baseline } of baselines) put(registry.baselines, baseline);
  const roleIndex = buildNameIndex(Object.values(registry.roles));
  const expanded = expandAccess(
    grids,
    {
      resolve: references.resolve,
      findRole: (text) => lookUp(roleIndex, text) ?? {},
      roles: registry.roles,
      rolesOfAnySystem: listRolesOfAnySystem(roles),
      services: registry.services,
      personas: registry.personas,
      templates: context.templates,
      environments: registry.environments,
    },
    origins,
    baselines,
  );
  registry.grants = expanded.grants;
  registry.noAccess = expanded.noAccess;
  for (const role of expanded.roles) put(registry.roles, role);
  setSystemsOfUse(roles, expanded.systemsOfUse, registry, origins);
  for (const problem of expanded.diagnostics) references.report(problem);
}

/** The file that has a section which only one file may have, because two files could contradict each other. */
function findOnly(
  section: 'check' | 'project',
  sources: readonly RegistrySource[],
  diagnostics: Diagnostic[],
): RegistrySource | undefined {
  const [first, ...others] = sources.filter(({ data }) => data[section] !== undefined);
  if (first === undefined) return undefined;
  const placeIn = (file: string) => ({ file, path: [section], target: 'key' }) as const;
  for (const { file } of others) {
    diagnostics.push({
      code: 'duplicate-section',
      severity: 'error',
      message: `There is more than one "${section}".`,
      place: placeIn(file),
      hint: section === 'check' ? 'Merge them into one section of one file.' : 'Keep one of them.',
      related: [{ message: 'The first is here.', place: placeIn(first.file) }],
    });
  }
  return first;
}
