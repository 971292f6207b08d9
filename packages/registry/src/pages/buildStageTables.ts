import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { StageTableView } from '../model/pageView.js';
import type { PicturePart, PicturePersona } from '../model/picture.js';
import type { ViewModel } from '../viewModel/viewModel.js';

/** Stages by components: which services of an architecture support which stage of a process, and who works with them there. */
export interface StageTables {
  ofProcess(id: string): StageTableView[];
  ofArchitecture(id: string): StageTableView[];
}

/** Of each service in a cell; the whole process and the service's own page name everyone. */
const MOST_NAMES = 20;

/**
 * A process and an architecture belong together where somebody works in both, and where a stage and a component have a service in common.
 * In data order; linear in what personas name and in the cells.
 */
export function buildStageTables({ personas, pictures, accessByPersona }: ViewModel): StageTables {
  /** Process → architectures that somebody works on who works in it. */
  const together = new Map<string, Set<string>>();
  for (const { processes, architectures } of personas) {
    for (const process of processes) {
      const known = getOrAdd(together, process.id, () => new Set<string>());
      for (const { id } of architectures) known.add(id);
    }
  }
  const usedBy = new Map<string, ReadonlySet<string>>();
  /** The services that a persona lists or is granted. */
  const servicesOf = (persona: string): ReadonlySet<string> =>
    getOrAdd(
      usedBy,
      persona,
      () =>
        new Set(
          (accessByPersona.get(persona) ?? [])
            .filter(({ isListed, isGranted }) => isListed || isGranted)
            .map(({ service }) => service.id),
        ),
    );

  const ofProcess = new Map<string, StageTableView[]>();
  const ofArchitecture = new Map<string, StageTableView[]>();
  for (const [processId, { process, whole, stages }] of pictures.processes) {
    for (const [id, { architecture, components }] of pictures.architectures) {
      if (!together.get(processId)?.has(id)) continue;
      const shared = components.filter((component) =>
        stages.some((stage) => common(stage, component).length > 0),
      );
      if (shared.length === 0) continue;
      const table: StageTableView = {
        process,
        architecture,
        components: shared.map(({ id: component, name }) => ({ id: component, name })),
        stages: stages.map((stage) => ({
          id: stage.id,
          name: stage.name,
          cells: shared.map((component) =>
            common(stage, component).map((service) =>
              toUse(service, [...whole.personas, ...stage.personas], servicesOf),
            ),
          ),
        })),
      };
      getOrAdd(ofProcess, processId, () => []).push(table);
      getOrAdd(ofArchitecture, id, () => []).push(table);
    }
  }
  return {
    ofProcess: (id) => ofProcess.get(id) ?? [],
    ofArchitecture: (id) => ofArchitecture.get(id) ?? [],
  };
}

const common = (stage: PicturePart, component: PicturePart): Link[] =>
  stage.services.filter(({ id }) => component.services.some((service) => service.id === id));

function toUse(
  service: Link,
  personas: readonly PicturePersona[],
  servicesOf: (persona: string) => ReadonlySet<string>,
): StageTableView['stages'][number]['cells'][number][number] {
  const users = personas.filter(({ persona }) => servicesOf(persona.id).has(service.id));
  const others = users.length - MOST_NAMES;
  return { service, personas: users.slice(0, MOST_NAMES), ...(others > 0 && { others }) };
}
