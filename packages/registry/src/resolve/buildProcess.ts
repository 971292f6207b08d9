import { buildNameIndex, findReference, type NameIndex } from '../lookup/findReference.js';
import { toReferenceProblem, type Wanted } from '../lookup/toReferenceProblem.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { ArchitectureInput, ComponentInput, ProcessInput, StageInput } from '../model/data.js';
import { KINDS, type PartedKind } from '../model/kinds.js';
import type { Architecture, Component, Flow, Process, Stage } from '../model/registry.js';
import { normalizeLearn } from '../values/normalizeLearn.js';
import { collectInner, withoutDuplicates } from './collectEntries.js';
import { type Draft, toDrafts } from './drafts.js';
import { findDuplicateNames } from './findDuplicateNames.js';
import { type BuildContext, resolveItems } from './resolveItems.js';

export function buildProcess(draft: Draft<ProcessInput>, context: BuildContext): Process {
  const { description, stages, learn } = draft.written.input;
  return withoutUndefined({
    ...draft.entity,
    description,
    stages: toRecord(
      draftParts('process', draft, stages, context).map((stage) => buildStage(stage, context)),
    ),
    learn: normalizeLearn(learn),
  });
}

export function buildArchitecture(draft: Draft<ArchitectureInput>, context: BuildContext): Architecture {
  const { description, components, learn } = draft.written.input;
  const parts = draftParts('architecture', draft, components, context);
  return withoutUndefined({
    ...draft.entity,
    description,
    components: toRecord(parts.map((component) => buildComponent(component, context))),
    flows: buildFlows(draft, buildNameIndex(parts.map(({ entity }) => entity)), context),
    learn: normalizeLearn(learn),
  });
}

function draftParts<Input extends object>(
  kind: PartedKind,
  whole: Draft,
  record: Readonly<Record<string, Input | null>> | undefined,
  { references }: BuildContext,
): Draft<Input>[] {
  const { section, word } = KINDS[kind].parts;
  const written = collectInner(whole.written, section, record);
  const parts = toDrafts(withoutDuplicates(written, section, references.report));
  for (const problem of findDuplicateNames(word, parts)) references.report(problem);
  return parts;
}

function buildStage({ entity, written }: Draft<StageInput>, context: BuildContext): Stage {
  const { loop, services, description } = written.input;
  return withoutUndefined({
    ...entity,
    loop,
    services: resolveItems('service', services, written, 'services', context),
    description,
  });
}

function buildComponent({ entity, written }: Draft<ComponentInput>, context: BuildContext): Component {
  const { services, description } = written.input;
  return withoutUndefined({
    ...entity,
    services: resolveItems('service', services, written, 'services', context),
    description,
  });
}

/** Flows join components of the same architecture. A flow with an unknown end is reported and left out. */
function buildFlows(
  { entity, written }: Draft<ArchitectureInput>,
  components: NameIndex,
  { references }: BuildContext,
): Flow[] {
  const wanted: Wanted = {
    what: 'component',
    within: `architecture "${entity.id}"`,
    valid: components.ids,
    hint: 'Write a component that exists, or add it to `components`.',
  };
  return (written.input.flows ?? []).flatMap(({ from, to, label }, index) => {
    const start = findEnd(from, 'from', index);
    const end = findEnd(to, 'to', index);
    return start === undefined || end === undefined
      ? []
      : [withoutUndefined({ from: start, to: end, label })];
  });

  function findEnd(text: string, key: 'from' | 'to', index: number): string | undefined {
    const found = findReference(components, text.trim());
    if ('id' in found) return found.id;
    references.report(toReferenceProblem(text.trim(), found, wanted, written.placeOf('flows', index, key)));
    return undefined;
  }
}

function toRecord<T extends { id: string }>(entries: readonly T[]): Record<string, T> {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]));
}
