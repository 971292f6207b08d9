import { findRoleOfSystems, getKnownRoleByGuid } from '../access/findCatalogueRole.js';
import { isShared } from '../access/isShared.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import { buildNameIndex, lookUp } from '../lookup/findReference.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { quote } from '../lookup/quote.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Registry, Service } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { readGuid } from '../values/formats.js';
import { toIdentityName } from '../values/toIdentityName.js';
import { type AccessNames, createAccessNames, findPersona, foldService, isAll } from './accessNames.js';
import type { ImportedGrant } from './importedGrant.js';
import { toImportNote } from './importNote.js';
import { splitEnvironments } from './splitEnvironments.js';
import { toLastDay } from './toLastDay.js';

/** Grants of one table or one file. */
export interface AccessSource {
  file: string;
  grants: readonly ImportedGrant[];
}

/** A grant whose names are those of the data. */
export interface MatchedGrant {
  persona: string;
  /** Id of a service, or the name of one that the data does not have. */
  service: string;
  environment: string;
  /** How the data writes the role; `none`. */
  role: string;
  /** Equal for all names of one role. */
  roleKey: string;
  /** Only if it is not the scope of the service. */
  scope?: string;
  grant: ImportedGrant;
  source: AccessSource;
}

/** What a principal is in the data. */
interface FoundPrincipal {
  persona: string;
  /** The environment in which the persona has this principal. */
  environment?: string;
}

/** Where a scope of a system is in the data. */
export interface FoundPlace {
  service: string;
  environment: string;
  /** The scope is the whole service. */
  isWhole?: boolean;
}
/** What bindings and other knowledge say about principals and scopes of systems. */
export interface SystemPlaces {
  findPrincipal(grant: ImportedGrant): FoundPrincipal | undefined;
  findPlaces(grant: ImportedGrant): readonly FoundPlace[];
  /** The texts by which a role may be known, the most certain first. */
  toRoleTexts(grant: ImportedGrant): readonly string[];
}

export interface MatchOptions {
  /** Whether names of services that the data does not have become new ones: the data lists no services. */
  isOpen: boolean;
  /** Names of services as their vendors write them. */
  spellings?: readonly string[];
  places?: SystemPlaces;
}

/**
 * Finds the persona, the service, the environments and the role of each grant. Whatever is not found is reported once per text, with its first line and how often it
 * is there. Linear in the grants.
 */
export function matchAccess(
  sources: readonly AccessSource[],
  registry: Registry,
  { isOpen, spellings = [], places }: MatchOptions,
): { matched: MatchedGrant[]; diagnostics: Diagnostic[] } {
  const names = createAccessNames(registry);
  const problems = createProblems();
  const principals = createPrincipals(registry, names, places);
  const roles = createRoles(registry, places);
  const environmentLists = new Map<string, readonly string[]>();
  const cellLists = new Map<string, Map<string | undefined, readonly FoundPlace[]>>();
  const newServices = new Map(spellings.map((name) => [foldService(name), name]));
  const matched: MatchedGrant[] = [];
  const activated = listActivated(sources);

  for (const source of sources) {
    const { file, grants } = source;
    for (const written of grants) {
      const grant = withDay(withService(written));
      if (grant.assignment === 'activated' || (grant.id !== undefined && activated.has(grant.id))) {
        const message = 'Eligible access that is activated for a while is no access of its own.';
        problems.add(file, grant, 'activated', message, 'info');
        continue;
      }
      const principal = principals(grant);
      if (typeof principal === 'string') {
        const name = grant.principalName ?? grant.principal;
        problems.add(
          file,
          grant,
          `principal ${name}`,
          `${quote(name)} ${principal}, so its access was left out.`,
        );
        continue;
      }
      if (grant.via !== undefined) {
        problems.add(
          file,
          grant,
          `via ${grant.via}`,
          `Access through ${grant.via} is written where it is given, so it was left out.`,
          'info',
        );
        continue;
      }
      for (const { service, environment, isWhole } of findCells(grant, principal, file)) {
        const { systems, scopes } = getEntry(registry.services, service) ?? NEW_SERVICE;
        const role = roles(grant, systems);
        if (typeof role === 'string') {
          problems.add(file, grant, `role ${grant.role}`, role);
          continue;
        }
        const one: MatchedGrant = {
          persona: principal.persona,
          service,
          environment,
          role: role.text,
          roleKey: role.key,
          grant,
          source,
        };
        const { scope } = grant;
        const isOwn =
          scope !== '' &&
          isWhole !== true &&
          scope.toLowerCase() !== getEntry(scopes, environment)?.toLowerCase();
        if (isOwn) one.scope = scope;
        matched.push(one);
      }
    }
  }
  return { matched, diagnostics: problems.list() };

  /** A table may call a service its scope, by the name that its vendor gives it: `Key Vault`. */
  function withService(grant: ImportedGrant): ImportedGrant {
    const { service, scope, system } = grant;
    if (service !== undefined || system !== undefined || scope === '' || scope.includes('/')) return grant;
    return isOpen && newServices.has(foldService(scope)) ? { ...grant, service: scope, scope: '' } : grant;
  }

  function findCells(grant: ImportedGrant, principal: FoundPrincipal, file: string): readonly FoundPlace[] {
    const written = grant.service;
    if (written === undefined) {
      const found = places?.findPlaces(grant) ?? [];
      const own = principal.environment;
      const fitting = found.filter(({ environment }) => own === undefined || environment === own);
      const cells = fitting.length > 0 ? fitting : found;
      const services = new Set(cells.map(({ service }) => service));
      if (services.size === 1) return cells;
      if (grant.scope === '' && grant.system === undefined) {
        const message = 'Access that does not say to which service was left out.';
        problems.add(file, grant, 'no service', message);
        return [];
      }
      const scope =
        grant.scope !== ''
          ? `The scope ${quote(grant.scope)}`
          : grant.system === 'kubernetes'
            ? 'The whole cluster'
            : 'The grant';
      problems.add(
        file,
        grant,
        `scope ${grant.scope}`,
        services.size === 0
          ? `${scope} is no service of the data, so the access there was left out.`
          : `${scope} is that of several services (${[...services].join(', ')}), so the access there was left out.`,
      );
      return [];
    }
    const text = grant.environment ?? principal.environment;
    const known = cellLists.get(written)?.get(text);
    if (known !== undefined) return known;
    const cells = findWritten(written, text, file, grant);
    // Texts that are not found are looked for again, so that each is counted.
    if (cells.length > 0) getOrAdd(cellLists, written, () => new Map()).set(text, cells);
    return cells;
  }

  function findWritten(
    written: string,
    text: string | undefined,
    file: string,
    grant: ImportedGrant,
  ): readonly FoundPlace[] {
    const service = findService(written, file, grant);
    if (service === undefined) return [];
    const entry = getEntry(registry.services, service);
    if (entry !== undefined && isShared(entry)) return [{ service, environment: SHARED_ENVIRONMENT.id }];
    const all = entry?.environments ?? Object.keys(registry.environments);
    if (text === undefined) {
      const [only, ...more] = all;
      if (only !== undefined && more.length === 0) return [{ service, environment: only }];
      problems.add(
        file,
        grant,
        `no environment ${service}`,
        `Access to ${quote(written)} does not say in which environment, so it was left out.`,
      );
      return [];
    }
    const environments = getOrAdd(environmentLists, text, () => readEnvironments(text, file, grant));
    const cells: FoundPlace[] = [];
    for (const environment of environments.length === 1 && environments[0] === ALL ? all : environments) {
      if (all.includes(environment)) cells.push({ service, environment });
      else
        problems.add(
          file,
          grant,
          `absent ${service} ${environment}`,
          `${quote(entry?.name ?? written)} does not exist in ${quote(environment)}, so the access there was left out.`,
        );
    }
    return cells;
  }

  function findService(text: string, file: string, grant: ImportedGrant): string | undefined {
    const id = names.findService(text);
    if (id !== undefined) {
      const { name = id, aliases = [] } = getEntry(registry.services, id) ?? {};
      if (text !== id && text !== name && !aliases.includes(text))
        problems.add(
          file,
          grant,
          `fold service ${text}`,
          `The service ${quote(text)} was taken as ${quote(name)}.`,
          'folded',
        );
      return id;
    }
    if (lookUp(names.service, text) !== undefined || !isOpen) {
      problems.add(
        file,
        grant,
        `service ${text}`,
        `The data has no service ${quote(text)}, so its access was left out.`,
      );
      return undefined;
    }
    const first = getOrAdd(newServices, foldService(text), () => text);
    if (first !== text)
      problems.add(
        file,
        grant,
        `fold service ${text}`,
        `The service ${quote(text)} was taken as ${quote(first)}.`,
        'folded',
      );
    return first;
  }

  function readEnvironments(text: string, file: string, grant: ImportedGrant): readonly string[] {
    if (isAll(text)) return [ALL];
    const whole = names.findEnvironment(text);
    const found = new Set<string>();
    for (const item of whole === undefined ? splitEnvironments(text) : [text]) {
      const id = names.findEnvironment(item);
      if (id === undefined) {
        problems.add(
          file,
          grant,
          `environment ${item}`,
          `There is no environment ${quote(item)}, so the access there was left out.`,
        );
        continue;
      }
      found.add(id);
      if (lookUp(names.environment, item) === undefined)
        problems.add(
          file,
          grant,
          `fold environment ${item}`,
          `The environment ${quote(item)} was taken as ${quote(id)}.`,
          'folded',
        );
    }
    return [...found];
  }
}

/** Systems end access at a moment, and the data on a day. */
const withDay = (grant: ImportedGrant): ImportedGrant =>
  grant.until?.includes('T') === true ? { ...grant, until: toLastDay(grant.until) } : grant;

/** The flat list of Azure has an activation as if it were held all the time. */
const listActivated = (sources: readonly AccessSource[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ grants }) =>
      grants.flatMap(({ assignment, id }) => (assignment === 'activated' ? (id ?? []) : [])),
    ),
  );

const ALL = '*';
/** A service that the data does not have yet. */
const NEW_SERVICE: Pick<Service, 'systems' | 'scopes'> = { systems: ['azure'], scopes: {} };

/** Collects problems: each text once, with the number of its grants. */
function createProblems() {
  const found = new Map<string, { diagnostic: Diagnostic; count: number }>();
  return {
    add(
      file: string,
      { line }: ImportedGrant,
      key: string,
      message: string,
      kind: 'warning' | 'info' | 'folded' = 'warning',
    ): void {
      const known = found.get(key);
      if (known !== undefined) {
        known.count++;
        return;
      }
      const diagnostic =
        kind === 'folded'
          ? toImportNote('folded', 'info', message, file, line)
          : toImportNote(kind === 'info' ? 'left-out' : 'not-understood', kind, message, file, line);
      found.set(key, { diagnostic, count: 1 });
    },
    list: (): Diagnostic[] =>
      Array.from(found.values(), ({ diagnostic, count }) =>
        count === 1 || diagnostic.code === 'folded'
          ? diagnostic
          : { ...diagnostic, message: `${diagnostic.message.slice(0, -1)} (${count} times).` },
      ),
  };
}

/** Finds personas by bindings, by their own names, by the names of their identities, by the people who hold them and by their teams. */
export function createPrincipals(
  registry: Registry,
  { persona: index }: AccessNames,
  places: SystemPlaces | undefined,
): (grant: ImportedGrant) => FoundPrincipal | string {
  const answers = new Map<string, FoundPrincipal | string>();
  const identities = new Map<string, FoundPrincipal>();
  for (const { id, identity } of entriesOf(registry.personas)) {
    if (identity?.name === undefined) continue;
    const isTemplate = identity.names !== undefined;
    for (const environment of Object.keys(registry.environments)) {
      const name = toIdentityName(identity, environment);
      if (name !== undefined)
        identities.set(fold(name), isTemplate ? { persona: id, environment } : { persona: id });
    }
  }
  const people = buildNameIndex(
    entriesOf(registry.people).map(({ id, name, aliases, contacts }) => ({
      id,
      name,
      aliases: [
        ...aliases,
        ...contacts.flatMap(({ url }) => (url.startsWith('mailto:') ? [url.slice(7)] : [])),
      ],
    })),
  );
  const teams = buildNameIndex(entriesOf(registry.teams));

  function find(text: string): FoundPrincipal | string | undefined {
    const persona = findPersona(index, text);
    if (persona !== undefined) return { persona };
    const identity = identities.get(fold(text));
    if (identity !== undefined) return identity;
    const person = lookUp(people, text);
    const entry = person !== undefined && 'id' in person ? getEntry(registry.people, person.id) : undefined;
    if (entry !== undefined) {
      const held = [...new Set(personasHeld(entry, registry).map((each) => each.persona))];
      const [only, ...more] = held;
      if (only !== undefined && more.length === 0) return { persona: only };
      return held.length === 0
        ? 'is a person without a persona'
        : `is a person with several personas (${held.join(', ')})`;
    }
    const team = lookUp(teams, text);
    if (team === undefined || !('id' in team)) return undefined;
    const ofTeam = entriesOf(registry.personas).filter(({ teams: all }) => all.includes(team.id));
    const [only, ...more] = ofTeam;
    if (only !== undefined && more.length === 0) return { persona: only.id };
    return ofTeam.length === 0
      ? 'is a team without a persona'
      : `is a team with several personas (${ofTeam.map(({ id }) => id).join(', ')})`;
  }

  return (grant) => {
    const { principal, principalName, system = '' } = grant;
    return getOrAdd(
      answers,
      `${system}\n${principal}\n${principalName ?? ''}`,
      () =>
        places?.findPrincipal(grant) ??
        find(principal) ??
        (principalName === undefined ? undefined : find(principalName)) ??
        'is no persona of the data',
    );
  };
}

/** Finds how the data writes a role on a service of these systems. */
function createRoles(registry: Registry, places: SystemPlaces | undefined) {
  const index = buildNameIndex(
    entriesOf(registry.roles).map(({ id, name, aliases, roleDefinitionId, formerNames }) => ({
      id,
      name,
      aliases: [...aliases, ...(roleDefinitionId === undefined ? [] : [roleDefinitionId]), ...formerNames],
    })),
  );
  const answers = new Map<readonly string[], Map<string, FoundRole | string>>();
  /** `undefined`: nobody knows the role. */
  const find = (text: string, systems: readonly string[]): FoundRole | string | undefined => {
    const guid = readGuid(text);
    const native = guid ?? text;
    const own = lookUp(index, native);
    const ids = own === undefined ? [] : 'id' in own ? [own.id] : own.candidates;
    const fitting = ids.filter((id) => {
      const { system } = getEntry(registry.roles, id) ?? {};
      return system === undefined || systems.includes(system);
    });
    const [id, ...more] = fitting;
    if (id !== undefined && more.length === 0) {
      const { name = text, roleDefinitionId } = getEntry(registry.roles, id) ?? {};
      return { text: guid !== undefined || roleDefinitionId === text ? name : text, key: id };
    }
    const found = findRoleOfSystems(native, systems);
    if (found !== undefined && 'candidates' in found)
      return `${quote(text)} is a role of several systems of the service (${found.candidates.map((each) => each.id).join(', ')}), so it was left out.`;
    if (found !== undefined) {
      const { id: key, name, roleDefinitionId } = found.role;
      return { text: guid !== undefined || roleDefinitionId === text ? name : text, key };
    }
    const known = guid === undefined ? undefined : getKnownRoleByGuid(guid);
    return known === undefined ? undefined : { text: known.name, key: fold(known.name) };
  };
  return (grant: ImportedGrant, systems: readonly string[]): FoundRole | string => {
    const { role, roleName, system = '' } = grant;
    if (role === 'none') return { text: role, key: role };
    const ofSystems = getOrAdd(answers, systems, () => new Map<string, FoundRole | string>());
    return getOrAdd(ofSystems, `${system}\n${role}`, () => {
      const texts = system === '' ? [role] : (places?.toRoleTexts(grant) ?? [role]);
      for (const text of texts) {
        const found = find(text, systems);
        if (found !== undefined) return found;
      }
      const shown = roleName ?? texts[0] ?? role;
      return { text: shown, key: fold(shown) };
    });
  };
}

interface FoundRole {
  text: string;
  key: string;
}
