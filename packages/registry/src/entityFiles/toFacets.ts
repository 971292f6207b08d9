import { entriesOf, getEntry } from '../lookup/entries.js';
import { toRecord } from '../lookup/toRecord.js';
import { KINDS } from '../model/kinds.js';
import type { Entity, Persona, Registry } from '../model/registry.js';
import { buildHolders, type Holders } from '../organisation/buildHolders.js';
import { groupsOf, teamsOf } from '../organisation/teamsOf.js';
import type { AccessModel, AccessOfService } from '../viewModel/viewModel.js';
import { FACET_KINDS, type FacetsFile, type PersonaFacets } from './entityFiles.js';

/** The filter values of all personas. */
export function toFacets({ registry, personas, accessByPersona }: AccessModel): FacetsFile {
  const holders = buildHolders(registry);
  return {
    names: toRecord(FACET_KINDS, (kind) =>
      entriesOf<Entity>(registry[KINDS[kind].section]).map(({ id, name }) => ({ id, name })),
    ),
    personas: personas.map((persona) =>
      toPersonaFacets(
        persona,
        accessByPersona.get(persona.id) ?? [],
        holders.get(persona.id)?.holdings ?? [],
        registry,
      ),
    ),
  };
}

function toPersonaFacets(
  persona: Persona,
  access: readonly AccessOfService[],
  holdings: Holders['holdings'],
  registry: Registry,
): PersonaFacets {
  const { id, kind, categories, skills } = persona;
  return {
    id,
    kind,
    team: teamsOf(persona, registry),
    group: groupsOf(persona, registry),
    category: categories,
    process: toProcessFacets(persona, registry),
    architecture: persona.architectures.flatMap(({ id, parts }) => [
      id,
      ...parts.map((part) => `${id}/${part}`),
    ]),
    service: access
      .filter(({ isListed, isGranted }) => isListed || isGranted)
      .map(({ service }) => service.id),
    skill: skills,
    environment: [
      ...new Set(
        access.flatMap(({ cells }) =>
          cells.filter(({ state }) => state === 'granted').map(({ environment }) => environment),
        ),
      ),
    ],
    person: [...new Set(holdings.map(({ person }) => person.id))],
  };
}

/**
 * The values for the filter `process`. A persona in a loop also has the stages of the loop, and a persona in a stage also has its loop: so
 * `mlops/train` finds a persona in the inner loop, and `mlops/inner` finds a persona in the stage "train". A persona that names only the whole
 * process has none of its stages.
 */
function toProcessFacets({ processes }: Persona, registry: Registry): string[] {
  const facets = new Set<string>();
  for (const { id, parts } of processes) {
    facets.add(id);
    const stages = getEntry(registry.processes, id)?.stages ?? {};
    for (const part of parts) {
      facets.add(`${id}/${part}`);
      const stage = getEntry(stages, part);
      if (stage?.loop !== undefined) facets.add(`${id}/${stage.loop}`);
      if (stage !== undefined) continue;
      for (const { id: stageId } of entriesOf(stages).filter(({ loop }) => loop === part))
        facets.add(`${id}/${stageId}`);
    }
  }
  return [...facets];
}
