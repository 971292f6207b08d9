import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Persona } from '../model/registry.js';
import { MESSAGES } from '../words/messages.js';
import { say } from '../words/say.js';
import { sayText } from '../words/sayText.js';
import { type CoverageFacts, toPersonaLinks } from './coverageFacts.js';
import type { GapRule } from './rule.js';

export const stageWithoutPersona: GapRule = {
  id: 'stage-without-persona',
  group: 'coverage',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'Every stage of a process has a persona.',
  why: MESSAGES['gap.stage-without-persona.why'],
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
    notChecked: ({ registry, words }) =>
      Object.values(registry.processes).every(({ stages }) => Object.keys(stages).length === 0)
        ? say(words, 'gap.stage-without-persona.notChecked')
        : undefined,
    toGap({ subject: { process: processId = '', stage: stageId = '' } }, facts) {
      const { registry, links, words } = facts;
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
        context: hasServices
          ? sayText(words, 'gap.stage-without-persona.contextWith', { process, services })
          : sayText(words, 'gap.stage-without-persona.context', { process }),
        options: [
          {
            option: 'document',
            text: sayText(words, 'gap.stage-without-persona.document', {
              reference: `${processId}/${stageId}`,
            }),
          },
          {
            option: 'train',
            text:
              nearest.length === 0
                ? sayText(words, 'gap.stage-without-persona.trainNobody', { process })
                : near.isInProcess
                  ? sayText(words, 'gap.stage-without-persona.trainInProcess', {
                      personas: nearest,
                      process,
                      count: nearest.length,
                    })
                  : sayText(words, 'gap.stage-without-persona.trainWithServices', {
                      personas: nearest,
                      services,
                      count: nearest.length,
                    }),
          },
          {
            option: 'recruit',
            text: hasServices
              ? sayText(words, 'gap.stage-without-persona.recruitWith', { stage: name, services })
              : sayText(words, 'gap.stage-without-persona.recruit', { stage: name }),
          },
          {
            option: 'redesign',
            text: hasServices
              ? sayText(words, 'gap.stage-without-persona.redesignWith', { services, process })
              : sayText(words, 'gap.stage-without-persona.redesign', { process }),
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
