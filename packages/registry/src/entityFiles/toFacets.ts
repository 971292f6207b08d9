import { entriesOf, getEntry } from '../lookup/entries.js';
import { toRecord } from '../lookup/toRecord.js';
import { KINDS } from '../model/kinds.js';
import type { Entity, Persona, Registry } from '../model/registry.js';
import type { Access, ViewModel } from '../viewModel/viewModel.js';
import { FACET_KINDS, type FacetsFile, type PersonaFacets } from './entityFiles.js';

/** What filters look at, for all personas. */
export function toFacets({ registry, personas, accessByPersona }: ViewModel): FacetsFile {
  return {
    names: toRecord(FACET_KINDS, (kind) =>
      entriesOf<Entity>(registry[KINDS[kind].section]).map(({ id, name }) => ({ id, name })),
    ),
    personas: personas.map((persona) =>
      toPersonaFacets(persona, accessByPersona.get(persona.id) ?? [], registry),
    ),
  };
}

function toPersonaFacets(persona: Persona, access: readonly Access[], registry: Registry): PersonaFacets {
  const { id, kind, team, categories, skills } = persona;
  const group = team === undefined ? undefined : getEntry(registry.teams, team)?.group;
  return {
    id,
    kind,
    ...(team !== undefined && { team }),
    ...(group !== undefined && { group }),
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
  };
}

/**
 * A loop stands for its stages and a stage lies in its loop, so that `mlops/train` finds who works in the inner loop, and `mlops/inner` who
 * trains. Who only names the whole process names no stage of it.
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
