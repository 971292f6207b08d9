import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Rule } from './rule.js';

export const stageWithoutPersona: Rule = {
  id: 'stage-without-persona',
  group: 'coverage',
  severity: { recommended: 'warning', strict: 'warning' },
  isGap: true,
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
    /** process → parts that personas name; `*` for the whole. */
    const covered = new Map<string, Set<string>>();
    for (const { processes } of personas) {
      for (const { id, parts } of processes) {
        const known = getOrAdd(covered, id, () => new Set());
        for (const part of parts.length === 0 ? ['*'] : parts) known.add(part);
      }
    }
    for (const process of entriesOf(registry.processes)) {
      const parts = covered.get(process.id) ?? new Set();
      if (parts.has('*')) continue;
      for (const stage of entriesOf(process.stages)) {
        if (parts.has(stage.id) || (stage.loop !== undefined && parts.has(stage.loop))) continue;
        yield {
          message: `The stage "${stage.name}" of the process "${process.name}" has no persona.`,
          subject: { process: process.id, stage: stage.id },
          at: { entity: 'process' },
          item: `"${stage.name}"`,
          hint: 'Name the stage among the `processes` of a persona; else train, recruit or redesign.',
        };
      }
    }
  },
};
