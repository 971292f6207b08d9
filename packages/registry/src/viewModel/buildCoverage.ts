import type { Gaps } from '../check/examineRegistry.js';
import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { CoverageFile } from '../model/coverage.js';
import type { Person, Persona, Registry } from '../model/registry.js';
import type { Holders } from '../organisation/buildHolders.js';
import type { CoverageFacts } from '../rules/coverageFacts.js';
import { gapRules } from '../rules/index.js';
import { say } from '../words/say.js';
import type { ViewModel } from './viewModel.js';

/** Turns the findings of the rules about gaps into entries for pages: one per kind that the data does not switch off, in the order of `gapRules`. */
export function buildCoverage(gaps: Gaps, model: Omit<ViewModel, 'toCoverage'>): CoverageFile[] {
  const { words } = model;
  const facts = buildCoverageFacts(model);
  return gapRules.flatMap(({ id, gap }): CoverageFile[] => {
    const findings = gaps.get(id);
    if (findings === undefined) return [];
    const notChecked = gap.notChecked?.(facts);
    return [
      {
        rule: id,
        column: say(words, `gap.${id}.column`),
        why: say(words, `gap.${id}.why`),
        ...(notChecked !== undefined && { notChecked }),
        gaps: findings.map((finding) => gap.toGap(finding, facts)),
      },
    ];
  });
}

/** The facts of a view model that the kinds of gaps need. Linear in the registry. */
function buildCoverageFacts(model: Omit<ViewModel, 'toCoverage'>): CoverageFacts {
  const { registry, routes, links, words, personas, hasAccess, accessByService, holders } = model;
  const process = new Map<string, Persona[]>();
  const skill = new Map<string, Persona[]>();
  for (const persona of personas) {
    for (const { id } of persona.processes) getOrAdd(process, id, () => []).push(persona);
    for (const id of persona.skills) getOrAdd(skill, id, () => []).push(persona);
  }
  const service = new Map(
    [...accessByService].map(([id, access]) => [
      id,
      access.filter(({ isListed, isGranted }) => isListed || isGranted).map(({ persona }) => persona),
    ]),
  );
  return {
    registry,
    routes,
    links,
    words,
    personas,
    hasAccess,
    hasPeople: Object.keys(registry.people).length + (registry.hiddenPeople ?? 0) > 0,
    heldPersonas: new Set(holders.keys()),
    personasOf: { team: model.personasByTeam, process, service, skill },
    // Rules cannot name whom they do not get.
    peopleOf: registry.peopleDetails === 'public' ? toPeopleOf(holders) : new Map(),
    usesOf: toUsesOf(registry),
  };
}

const toPeopleOf = (holders: ReadonlyMap<string, Holders>): Map<string, Person[]> =>
  new Map(
    Array.from(holders, ([persona, { holdings }]) => [
      persona,
      [...new Set(holdings.map(({ person }) => person))],
    ]),
  );

function toUsesOf(registry: Registry): Map<string, { processes: string[]; architectures: string[] }> {
  const uses = new Map<string, { processes: string[]; architectures: string[] }>();
  const of = (service: string) => getOrAdd(uses, service, () => ({ processes: [], architectures: [] }));
  for (const { id, stages } of entriesOf(registry.processes)) {
    for (const service of servicesOf(stages)) of(service).processes.push(id);
  }
  for (const { id, components } of entriesOf(registry.architectures)) {
    for (const service of servicesOf(components)) of(service).architectures.push(id);
  }
  return uses;
}

const servicesOf = (parts: Readonly<Record<string, { services: readonly string[] }>>): Set<string> =>
  new Set(Object.values(parts).flatMap(({ services }) => services));
