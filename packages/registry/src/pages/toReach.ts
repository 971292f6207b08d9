import { type EffectiveAccess, highestLevel, isUnstatedRole, type Way } from '../access/effectiveAccess.js';
import { toCellPhrases } from '../access/toAccessPhrases.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { LEVELS, type Level } from '../model/enums.js';
import type { ReachCell, ReachView } from '../model/pageView.js';
import type { Environment, Persona, Service } from '../model/registry.js';
import { toEnvironmentView } from '../viewModel/buildViewModel.js';
import { serviceEnvironments } from '../viewModel/serviceEnvironments.js';
import type { Access } from '../viewModel/viewModel.js';
import { say } from '../words/say.js';
import type { PageModel } from './page.js';

type Model = Pick<
  PageModel,
  'accessByPersona' | 'environments' | 'hasAccess' | 'index' | 'links' | 'registry' | 'words'
>;

/**
 * The highest level that any of some personas has on each service, per environment, and which personas have it. Services come in the order of the
 * personas. `undefined` if the data says nothing about access, or if the personas have no service.
 */
function toReach(personas: readonly string[], model: Model): ReachView | undefined {
  if (!model.hasAccess) return undefined;
  const byService = new Map<string, Access[]>();
  for (const persona of new Set(personas)) {
    for (const access of model.accessByPersona.get(persona) ?? []) {
      const { id } = access.service;
      const known = byService.get(id);
      if (known === undefined) byService.set(id, [access]);
      else known.push(access);
    }
  }
  if (byService.size === 0) return undefined;
  return {
    environments: model.environments.map(toEnvironmentView),
    services: Array.from(byService, ([id, accesses]) => {
      const service = getEntry(model.registry.services, id);
      return {
        service: model.links.to('service', id),
        ...(service?.requestUrl !== undefined && { requestUrl: service.requestUrl }),
        cells: service === undefined ? [] : toCells(service, accesses, model),
      };
    }),
  };
}

/** Returns {@link toReach} for a model. It remembers the result for single personas: the pages of all their holders have it, too. */
export function createReach(model: Model): (personas: readonly string[]) => ReachView | undefined {
  const known = new Map<string, ReachView | undefined>();
  return (personas) => {
    const [only, ...others] = personas;
    if (only === undefined || others.length > 0) return toReach(personas, model);
    return getOrAdd(known, only, () => toReach(personas, model));
  };
}

function toCells(service: Service, accesses: readonly Access[], model: Model): ReachCell[] {
  return serviceEnvironments(service, model.environments).map((environment, position) =>
    toCell(service, environment, position, accesses, model),
  );
}

interface Holding {
  persona: Persona;
  effective: EffectiveAccess;
  level?: Level;
  isEligible: boolean;
}

function toCell(
  service: Service,
  { id }: Environment,
  position: number,
  accesses: readonly Access[],
  model: Model,
): ReachCell {
  const { index, links } = model;
  if (!service.environments.includes(id)) return { state: 'not-applicable', personas: [] };
  let undocumented = 0;
  const holdings: Holding[] = [];
  for (const { persona, cells } of accesses) {
    const cell = cells[position];
    if (cell === undefined) continue;
    const effective = index.effectiveAccess(service.id, cell);
    if (effective.ways.length > 0) holdings.push(toHolding(persona, effective));
    else if (cell.state === 'undocumented') undocumented++;
  }
  if (holdings.length === 0) return { state: undocumented > 0 ? 'undocumented' : 'none', personas: [] };
  const rank = Math.max(...holdings.map(rankOf));
  const best = holdings.filter((holding) => rankOf(holding) === rank);
  const level = LEVELS[rank];
  const onlyEligible = best.every(({ isEligible }) => isEligible);
  const phrases = level && toMore(holdings, { level, onlyEligible }, model);
  return {
    state: 'granted',
    ...(level !== undefined && { level }),
    ...(onlyEligible && { onlyEligible: true as const }),
    ...(phrases !== undefined && { phrases }),
    personas: best.map(({ persona }) => links.to('persona', persona.id)),
    ...(undocumented > 0 && { undocumented }),
  };
}

/** The words of a persona's card for what all personas have together, and who has it. `undefined` if they say no more than the level. */
function toMore(
  holdings: readonly Holding[],
  { level, onlyEligible }: { level: Level; onlyEligible: boolean },
  { registry, links, words }: Model,
): ReachCell['phrases'] {
  const [only, ...others] = holdings;
  const effective =
    only !== undefined && others.length === 0
      ? only.effective
      : { ways: holdings.flatMap((holding) => holding.effective.ways) };
  const phrases = toCellPhrases({ state: 'granted' }, effective, registry.roles, words);
  const access = say(words, `level.${level}`);
  const plain = onlyEligible ? say(words, 'access.eligibleTo', { access }) : access;
  if (phrases.length === 1 && phrases[0]?.text === plain) return undefined;
  // Other cells do not say what is privileged, so this one does not either.
  return phrases.map(({ privileged: _, ...phrase }) => {
    const isCounted = ({ grant }: Way) => (grant.assignment === 'eligible') === (phrase.eligible === true);
    const highest = highestLevel(effective, isCounted);
    const isSaid = (way: Way) =>
      isCounted(way) && (isUnstatedRole(way) || (highest !== undefined && way.level === highest));
    const by = holdings.filter((holding) => holding.effective.ways.some(isSaid));
    return { ...phrase, personas: by.map(({ persona }) => links.to('persona', persona.id)) };
  });
}

/** A role without a level ranks below all levels: nobody knows what it allows. */
const rankOf = ({ level }: Holding): number => (level === undefined ? -1 : LEVELS.indexOf(level));

function toHolding(persona: Persona, effective: EffectiveAccess): Holding {
  const level = highestLevel(effective);
  const active = highestLevel(effective, ({ grant }) => grant.assignment === 'active');
  const isEligible =
    level === undefined
      ? effective.ways.every(({ grant }) => grant.assignment === 'eligible')
      : active !== level;
  return { persona, effective, ...(level !== undefined && { level }), isEligible };
}
