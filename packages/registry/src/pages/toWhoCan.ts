import { isShownByAccess } from '../access/createDutyServices.js';
import {
  bestOf,
  type EffectiveAccess,
  findDutyWay,
  findWay,
  isUnstatedRole,
  unstatedWays,
  type Way,
} from '../access/effectiveAccess.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import { LEVELS, type Level, PLANES, type Plane } from '../model/enums.js';
import type { WhoCanHolder, WhoCanView } from '../model/pageView.js';
import type { Persona, Registry, Service } from '../model/registry.js';
import { serviceEnvironments } from '../viewModel/serviceEnvironments.js';
import type { Access, ViewModel } from '../viewModel/viewModel.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';
import { showDate } from '../words/showDate.js';

type Model = Pick<ViewModel, 'registry' | 'environments' | 'links' | 'index' | 'services' | 'words'>;

/** The access of one persona in one environment. */
interface Holding {
  persona: Persona;
  effective: EffectiveAccess;
}
type FindWay = (holding: Holding) => { way: Way; remark?: string } | undefined;

/**
 * The personas that can do something on a service, by environment in which it exists: for each plane in use a row per level, from the highest that
 * somebody has down to `read`; then those whose level is not stated; then a row per duty that is done here, if somebody can or may do it, also
 * without having it. Levels nest inside a plane, so who manages is also among those who read. `docs/access-model.md`, "Effective access".
 *
 * @param asked the only level to list, also where nobody has it
 */
export function toWhoCan(
  service: Service,
  access: readonly Access[],
  model: Model,
  asked?: Level,
): WhoCanView[] {
  const environments = serviceEnvironments(service, model.environments, model.words);
  const toColumn = (environment: string, position: number) => ({
    environment,
    undocumented: model.index.undocumentedIn(service.id, environment),
    holdings: access.flatMap(({ persona, cells }): Holding[] => {
      const cell = cells[position];
      const effective = cell && model.index.effectiveAccess(service.id, cell);
      return effective === undefined || effective.ways.length === 0 ? [] : [{ persona, effective }];
    }),
  });
  const columns = environments.flatMap(({ id }, position) =>
    service.environments.includes(id) ? [toColumn(id, position)] : [],
  );
  const ways = columns.flatMap(({ holdings }) => holdings.flatMap(({ effective }) => effective.ways));
  /** "Nobody" is not certain where nothing is documented for some persona, with or without a row, or where a way has no level and may give what is asked. */
  const toEnvironments = (
    find: FindWay,
    mayGive: (way: Way) => boolean = () => false,
  ): WhoCanView['environments'] =>
    columns.map(({ environment, undocumented, holdings }) => {
      const personas = holdings.flatMap((holding) => {
        const found = find(holding);
        return found === undefined ? [] : [toHolder(holding.persona, found.way, found.remark, model)];
      });
      const isUncertain =
        personas.length === 0 &&
        (undocumented > 0 || holdings.some(({ effective }) => effective.ways.some(mayGive)));
      return { environment, personas, ...(isUncertain && { undocumented }) };
    });

  const planes = PLANES.filter((plane) => ways.some((way) => way.plane === plane));
  const askedPlanes: readonly (Plane | undefined)[] = planes.length > 1 ? planes : [undefined];
  const rows: WhoCanView[] = askedPlanes.flatMap((plane) =>
    (asked === undefined ? levelsIn(plane, ways) : [asked]).map((level): WhoCanView => {
      const ability = { level, ...(plane !== undefined && { plane }) };
      return {
        kind: 'level',
        title: level,
        ...(plane !== undefined && { plane }),
        environments: toEnvironments(
          ({ effective }) => toFound(findWay(effective, ability)),
          (way) => (way.level === undefined && isInPlane(way, plane)) || mayGiveByKeys(way, plane),
        ),
      };
    }),
  );
  if (ways.some(({ level }) => level === undefined)) {
    rows.push({
      kind: 'unstated',
      environments: toEnvironments(({ effective }) => {
        const unstated = unstatedWays(effective);
        const way = bestOf(unstated);
        if (way === undefined) return undefined;
        // The way by keys names its role already.
        const names = new Set(
          unstated.filter(isUnstatedRole).map(({ grant }) => {
            const name = nameOf({ grant }, model.registry);
            const isLess = grant.assignment === 'eligible' && way.grant.assignment === 'active';
            return isLess ? say(model.words, 'change.eligible', { role: name }) : name;
          }),
        );
        return names.size === 0 ? { way } : { way, remark: joinPlain(model.words, [...names]) };
      }),
    });
  }
  for (const duty of entriesOf(model.registry.duties)) {
    const findDuty: FindWay = ({ persona, effective }) => {
      const isDeclared = persona.duties.includes(duty.id);
      if (!isDeclared && !isShownByAccess(duty)) return undefined;
      const way = findDutyWay(effective, duty);
      return way && (isDeclared ? { way } : { way, remark: say(model.words, 'whoCan.notItsDuty') });
    };
    if (!model.index.isDoneOn(duty.id, service.id)) continue;
    const ofDuty = toEnvironments(findDuty, isUnstatedRole);
    const mayBeDone = columns.some(({ holdings }) =>
      holdings.some(
        ({ persona, effective }) => persona.duties.includes(duty.id) && effective.ways.some(isUnstatedRole),
      ),
    );
    if (mayBeDone || ofDuty.some(({ personas }) => personas.length > 0)) {
      rows.push({ kind: 'duty', title: duty.name, environments: ofDuty });
    }
  }
  return rows;

  /** Nothing says whether a service of an unknown provider has keys. If it has some, a general role, such as Contributor, opens the data. */
  function mayGiveByKeys({ grant }: Way, plane: Plane | undefined): boolean {
    if (plane === 'control' || service.provider !== undefined || service.keyAccess !== undefined)
      return false;
    return getEntry(model.registry.roles, grant.role)?.readsKeys === true;
  }
}

const isInPlane = (way: Way, plane: Plane | undefined): boolean =>
  plane === undefined || way.plane === undefined || way.plane === plane;

const toFound = (way: Way | undefined) => way && { way };

/** The levels to list for a plane, the highest first: each level up to the highest, and the levels of roles that have only their own level. */
function levelsIn(plane: Plane | undefined, ways: readonly Way[]): Level[] {
  let highest = -1;
  const exact = new Set<Level>();
  // A loop, because a function takes a limited number of arguments, and a service may have a hundred thousand ways.
  for (const way of ways) {
    if (way.level === undefined || !isInPlane(way, plane)) continue;
    if (way.exact) exact.add(way.level);
    else highest = Math.max(highest, LEVELS.indexOf(way.level));
  }
  return LEVELS.filter((level, rank) => rank <= highest || exact.has(level)).reverse();
}

function toHolder(persona: Persona, way: Way, remark: string | undefined, model: Model): WhoCanHolder {
  const words = toWayWords(way, model);
  if (remark !== undefined) words.push(remark);
  // Fields are set one by one: a page may name a thousand personas in each row.
  const holder: WhoCanHolder = { ...model.links.to('persona', persona.id) };
  if (way.grant.assignment === 'eligible') holder.eligible = true;
  if (words.length > 0) holder.how = joinPlain(model.words, words);
  return holder;
}

/** How the persona comes to it, unless it is a role of its own. */
function toWayWords({ kind, grant, from }: Way, { registry, words }: Model): string[] {
  const texts: string[] = [];
  if (from !== undefined) {
    const service = getEntry(registry.services, from)?.name ?? from;
    texts.push(say(words, 'whoCan.inheritedFrom', { service }));
  }
  if (grant.baseline !== undefined) {
    const baseline = getEntry(registry.baselines, grant.baseline)?.label ?? grant.baseline;
    texts.push(say(words, 'whoCan.fromBaseline', { baseline }));
  }
  if (kind === 'keys') texts.push(say(words, 'whoCan.byKeys', { role: nameOf({ grant }, registry) }));
  if (grant.condition !== undefined) texts.push(say(words, 'whoCan.withCondition'));
  if (grant.until !== undefined)
    texts.push(say(words, 'whoCan.until', { date: showDate(words, grant.until) }));
  return texts;
}

const nameOf = ({ grant }: Pick<Way, 'grant'>, { roles }: Registry): string =>
  getEntry(roles, grant.role)?.name ?? grant.role;
