import { hasEnded } from '../access/grantState.js';
import { getEntry } from '../lookup/entries.js';
import type { Registry } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import type { AccessChange, DiffCause, Holding } from './accessDiff.js';
import { createGrantComparison, findCell, type Sides } from './diffAccess.js';
import { toEntityKey } from './diffEntities.js';
import type { DiffSide } from './diffSide.js';

type FindCause = (change: AccessChange) => DiffCause;

/**
 * Finds for each change the one place where somebody has written something differently: an entry that is new or gone, a role, a baseline, the service
 * in which another one lies, the end of a persona; else the access of the persona to the service on which the role is granted.
 *
 * @param fields entries and fields that differ (`toFieldKeys`)
 */
export function createCauses(sides: Sides, fields: ReadonlySet<string>): FindCause {
  const { before, after, matches } = sides;
  const isSameGrant = createGrantComparison(sides);
  const oldLines = createLines(before.registry, (kind, id) => matches.toNew(kind, id));
  const newLines = createLines(after.registry, (_, id) => id);

  return (change) => {
    const holding = change.after ?? change.before;
    if (holding === undefined) throw new Error('A change has a side.');
    const { persona, service } = change;
    const onlyOn = findOneSided(change);
    if (onlyOn !== undefined) return onlyOn;
    if (change.kind === 'changed') {
      const ofFact = findChangedFact(change, holding);
      if (ofFact !== undefined) return ofFact;
    }
    if (holding.how === 'inherited' && holding.from !== undefined) {
      const from = change.after === undefined ? matches.toNew('service', holding.from) : holding.from;
      if (change.kind !== 'changed' && isOnOtherSide(change, holding)) {
        return { kind: 'within', id: findMoved(change, service) };
      }
      return findBaselineCause(change, holding) ?? { kind: 'grant', persona, service: from };
    }
    return findBaselineCause(change, holding) ?? { kind: 'grant', persona, service };
  };

  /** A persona, a service or an environment that is on one side only is the cause of all that it brings or takes away. */
  function findOneSided({ kind, persona, service, environment }: AccessChange): DiffCause | undefined {
    if (kind === 'changed') return undefined;
    const has = (section: 'personas' | 'services' | 'environments', id: string, old: string) =>
      getEntry<unknown>(before.registry[section], old) !== undefined &&
      getEntry<unknown>(after.registry[section], id) !== undefined;
    if (!has('personas', persona, matches.toOld('persona', persona))) return { kind: 'persona', id: persona };
    if (!has('services', service, matches.toOld('service', service))) return { kind: 'service', id: service };
    if (hasEndedOnOtherSide(kind, persona)) return { kind: 'persona', id: persona };
    const isShared = environment === SHARED_ENVIRONMENT.id;
    if (!isShared && !has('environments', environment, matches.toOld('environment', environment))) {
      return { kind: 'environment', id: environment };
    }
    return undefined;
  }

  /** A persona that had ended and has not any more, or that has ended now: all its access comes or goes with it. */
  function hasEndedOnOtherSide(kind: AccessChange['kind'], persona: string): boolean {
    const [registry, id] =
      kind === 'gained' ? [before.registry, matches.toOld('persona', persona)] : [after.registry, persona];
    const until = getEntry(registry.personas, id)?.until;
    return until !== undefined && hasEnded({ until }, registry);
  }

  function baselineIsOnBothSides(id: string): boolean {
    return (
      getEntry<unknown>(before.registry.baselines, matches.toOld('baseline', id)) !== undefined &&
      getEntry<unknown>(after.registry.baselines, id) !== undefined
    );
  }

  function findChangedFact(change: AccessChange, holding: Holding): DiffCause | undefined {
    const { aspects, persona, service, environment } = change;
    if (aspects.includes('tier')) return { kind: 'environment', id: environment };
    const { role, grant, from = service } = holding;
    if (aspects.includes('powers')) {
      const isOfService =
        !fields.has(toEntityKey('role', role)) && fields.has(toEntityKey('service', service));
      return isOfService ? { kind: 'service', id: service } : { kind: 'role', id: role };
    }
    if (aspects.includes('until') && fields.has(`${toEntityKey('persona', persona)} until`)) {
      return { kind: 'persona', id: persona };
    }
    const isScopeOfService =
      grant.scope === undefined && fields.has(`${toEntityKey('service', from)} scopes`);
    if (aspects.includes('scope') && isScopeOfService) return { kind: 'service', id: from };
    return undefined;
  }

  /** Whether the outer service has the grant on the side that does not have what is inherited. */
  function isOnOtherSide({ kind, persona }: AccessChange, { grant }: Holding): boolean {
    const [side, service, environment, who] =
      kind === 'gained'
        ? ([
            before,
            matches.toOld('service', grant.service),
            matches.toOld('environment', grant.environment),
            matches.toOld('persona', persona),
          ] as const)
        : ([
            after,
            matches.toNew('service', grant.service),
            matches.toNew('environment', grant.environment),
            persona,
          ] as const);
    const cell = findCell(side.index.byPersona, who, service, environment);
    const isSame = (other: typeof grant) =>
      kind === 'gained' ? isSameGrant(other, grant) : isSameGrant(grant, other);
    return cell?.grants.some(isSame) === true;
  }

  /** The nearest service, from the inner one outwards, that lies in another one than before. */
  function findMoved({ kind }: AccessChange, service: string): string {
    const side: DiffSide = kind === 'gained' ? after : before;
    let id = kind === 'gained' ? service : matches.toOld('service', service);
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const now = kind === 'gained' ? id : matches.toNew('service', id);
      if (fields.has(`${toEntityKey('service', now)} within`)) return now;
      const outer = getEntry(side.registry.services, id)?.within;
      if (outer === undefined) break;
      id = outer;
    }
    return service;
  }

  /** A baseline that gives something else, or somebody who is among those that get it, or is no longer. */
  function findBaselineCause(change: AccessChange, { grant }: Holding): DiffCause | undefined {
    const { persona, kind } = change;
    if (grant.baseline === undefined) return undefined;
    const isOld = change.after === undefined;
    const id = isOld ? matches.toNew('baseline', grant.baseline) : grant.baseline;
    const cause: DiffCause = { kind: 'baseline', id };
    if (kind === 'changed' || fields.has(toEntityKey('baseline', id))) return cause;
    // With nobody in it, a baseline gives nobody anything. Who joins or leaves is the cause then.
    const [hasOld, hasNew] = [oldLines(), newLines()].map(({ baselines }) => baselines.has(id));
    const isOnlyOne = baselineIsOnBothSides(id) && !(hasOld && hasNew);
    if (isOnlyOne && fields.has(toEntityKey('persona', persona))) return { kind: 'persona', id: persona };
    const line = toLine(grant, (of, one) => (isOld ? matches.toNew(of, one) : one));
    const isOnBoth = oldLines().lines.has(line) && newLines().lines.has(line);
    return isOnBoth ? { kind: 'persona', id: persona } : cause;
  }
}

/** Longer chains of services are errors in the data. */
const MAX_STEPS = 50;

type ToNew = (kind: 'baseline' | 'service' | 'environment' | 'role', id: string) => string;

const toLine = ({ baseline = '', service, environment, role }: Registry['grants'][number], toNew: ToNew) =>
  [
    toNew('baseline', baseline),
    toNew('service', service),
    toNew('environment', environment),
    toNew('role', role),
  ].join('\n');

/** The lines of all baselines, made when somebody asks. */
function createLines({ grants }: Registry, toNew: ToNew): () => BaselineLines {
  let made: BaselineLines | undefined;
  return () => {
    if (made !== undefined) return made;
    const [lines, baselines] = [new Set<string>(), new Set<string>()];
    for (const grant of grants) {
      if (grant.baseline === undefined) continue;
      lines.add(toLine(grant, toNew));
      baselines.add(toNew('baseline', grant.baseline));
    }
    made = { lines, baselines };
    return made;
  };
}

interface BaselineLines {
  lines: ReadonlySet<string>;
  /** Ids of the baselines that give somebody something. */
  baselines: ReadonlySet<string>;
}
