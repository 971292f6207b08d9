import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Persona } from '../model/registry.js';
import { type CoverageFacts, toPersonaLinks } from './coverageFacts.js';
import type { GapRule } from './rule.js';
import { say, verb } from './say.js';

export const stageWithoutPersona: GapRule = {
  id: 'stage-without-persona',
  group: 'coverage',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'Every stage of a process has a persona.',
  why: 'A step that no persona supports is a gap: redesign the architecture, change the process, or bring in people with that persona.',
  source: { title: 'Introduction to Personas in AI, find resource gaps' },
  aggregate: {
    by: ['process'],
    message: ({ count, list, subject }, { registry }) =>
      `${count} stages of the process "${getEntry(registry.processes, subject.process ?? '')?.name}" have no persona: ${list}.`,
  },
  bad: `
processes:
  mlops: { name: MLOps, stages: { train: { name: Train }, monitor: { name: Monitor } } }
personas: { P004: { name: Data Scientist, processes: mlops/train } }
`,
  good: `
processes:
  mlops: { name: MLOps, stages: { train: { name: Train }, monitor: { name: Monitor } } }
personas:
  P004: { name: Data Scientist, processes: mlops/train }
  P005: { name: MLOps engineer, processes: mlops/monitor }
`,
  *check({ registry, personas }) {
    /** Process → the parts that personas name; `*` for the whole process. */
    const partsByProcess = new Map<string, Set<string>>();
    for (const { processes } of personas) {
      for (const { id, parts } of processes) {
        const coveredParts = getOrAdd(partsByProcess, id, () => new Set());
        for (const part of parts.length === 0 ? ['*'] : parts) coveredParts.add(part);
      }
    }
    for (const process of entriesOf(registry.processes)) {
      const parts = partsByProcess.get(process.id) ?? new Set();
      if (parts.has('*')) continue;
      for (const stage of entriesOf(process.stages)) {
        if (parts.has(stage.id) || (stage.loop !== undefined && parts.has(stage.loop))) continue;
        yield {
          message: `The stage "${stage.name}" of the process "${process.name}" has no persona.`,
          subject: { process: process.id, stage: stage.id },
          at: { entity: 'process' },
          item: `"${stage.name}"`,
          hint: 'Add the stage to the `processes` of a persona, or train, recruit or redesign.',
        };
      }
    }
  },
  gap: {
    title: ['stage without a persona', 'stages without a persona'],
    column: 'Stage',
    notChecked: ({ registry }) =>
      Object.values(registry.processes).every(({ stages }) => Object.keys(stages).length === 0)
        ? 'no process has stages'
        : undefined,
    toGap({ subject: { process: processId = '', stage: stageId = '' } }, facts) {
      const { registry, links } = facts;
      const process = links.to('process', processId);
      const stage = getEntry(getEntry(registry.processes, processId)?.stages ?? {}, stageId);
      const name = stage?.name ?? stageId;
      const serviceIds = stage?.services ?? [];
      const services = links.toAll('service', serviceIds);
      const hasServices = services.length > 0;
      const near = toNearest(processId, stage?.loop, serviceIds, facts);
      const nearest = toPersonaLinks(near.personas, facts);
      const loop = stage?.loop === undefined ? [] : [`${processId}/${stage.loop}`];
      return {
        about: { ...process, id: `${processId}/${stageId}`, name },
        context: hasServices ? say`of ${process}, with ${services}` : say`of ${process}`,
        options: [
          {
            option: 'document',
            text: say`If somebody does it already, write "${`${processId}/${stageId}`}" among the processes of that persona.`,
          },
          {
            option: 'train',
            text:
              nearest.length === 0
                ? say`Train somebody: no persona works in ${process} or with its services yet.`
                : near.isInProcess
                  ? say`Train ${nearest}, who ${verb(nearest.length, 'works', 'work')} in other stages of ${process}.`
                  : say`Train ${nearest}, who ${verb(nearest.length, 'works', 'work')} with ${services}.`,
          },
          {
            option: 'recruit',
            text: hasServices
              ? say`Bring in a persona for "${name}" who knows ${services}.`
              : say`Bring in a persona for "${name}".`,
          },
          {
            option: 'redesign',
            text: hasServices
              ? say`Let ${services} or a low-code or SaaS option do it unattended, or change ${process} so that the stage is not needed.`
              : say`Buy it as SaaS or as a component of a third party, or change ${process} so that the stage is not needed.`,
          },
        ],
        match: {
          process: [processId, `${processId}/${stageId}`, ...loop],
          service: serviceIds,
        },
      };
    },
  },
};

/** The personas of people that are nearest to a stage: those in the same loop, else in the process, else with the same services. */
function toNearest(
  process: string,
  loop: string | undefined,
  services: readonly string[],
  { registry, personasOf }: CoverageFacts,
): { personas: Persona[]; isInProcess: boolean } {
  const isTrainable = ({ kind }: Persona) => kind !== 'agent';
  const stages = getEntry(registry.processes, process)?.stages ?? {};
  const inProcess = (personasOf.process.get(process) ?? []).filter(isTrainable);
  const inLoop = inProcess.filter(({ processes }) =>
    processes.some(
      ({ id, parts }) =>
        id === process && parts.some((part) => part === loop || getEntry(stages, part)?.loop === loop),
    ),
  );
  if (loop !== undefined && inLoop.length > 0) return { personas: inLoop, isInProcess: true };
  if (inProcess.length > 0) return { personas: inProcess, isInProcess: true };
  const withServices = new Set(
    services.flatMap((id) => (personasOf.service.get(id) ?? []).filter(isTrainable)),
  );
  return { personas: [...withServices], isInProcess: false };
}
