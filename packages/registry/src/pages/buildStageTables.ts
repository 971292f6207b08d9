import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { StageTableView } from '../model/pageView.js';
import type { PicturePart, PicturePersona } from '../model/picture.js';
import type { ViewModel } from '../viewModel/viewModel.js';

/** Tables of stages by components. A cell has the services of the component that support the stage, and the personas that work with them there. */
export interface StageTables {
  ofProcess(id: string): StageTableView[];
  ofArchitecture(id: string): StageTableView[];
}

/** The most personas of each service in a cell. The process and the page of the service name all. */
const MOST_NAMES = 20;

/**
 * Builds the tables in data order. A process and an architecture have a table if a persona works in both, and if a stage and a component have a
 * service in common. Linear in the references of personas and in the cells.
 */
export function buildStageTables({ personas, pictures, accessByPersona }: ViewModel): StageTables {
  /** Process → the architectures on which a persona of the process works. */
  const architecturesOf = new Map<string, Set<string>>();
  for (const { processes, architectures } of personas) {
    for (const process of processes) {
      const architectureIds = getOrAdd(architecturesOf, process.id, () => new Set<string>());
      for (const { id } of architectures) architectureIds.add(id);
    }
  }
  const servicesByPersona = new Map<string, ReadonlySet<string>>();
  /** The services that a persona lists or has a grant on. */
  const servicesOf = (persona: string): ReadonlySet<string> =>
    getOrAdd(
      servicesByPersona,
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
      if (!architecturesOf.get(processId)?.has(id)) continue;
      const sharedComponents = components.filter((component) =>
        stages.some((stage) => commonServices(stage, component).length > 0),
      );
      if (sharedComponents.length === 0) continue;
      const table: StageTableView = {
        process,
        architecture,
        components: sharedComponents.map(({ id: component, name }) => ({ id: component, name })),
        stages: stages.map((stage) => ({
          id: stage.id,
          name: stage.name,
          cells: sharedComponents.map((component) =>
            commonServices(stage, component).map((service) =>
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

const commonServices = (stage: PicturePart, component: PicturePart): Link[] =>
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
