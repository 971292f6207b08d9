import { getEntry } from 'persona-registry';
import { createReach, joinBlocks, personasHeld, toReach } from 'persona-registry/formats';
import type { Answer } from './answer.js';
import type { AnswerModel } from './answerModel.js';

/** What a persona, or a person with all personas together, can do: the highest level per service and environment, and which persona has it. */
export function answerWhatCan(
  { kind, id }: { kind: 'persona' | 'person'; id: string },
  { model, writer }: AnswerModel,
): Answer {
  const { registry } = model;
  const person = kind === 'person' ? getEntry(registry.people, id) : undefined;
  const personas =
    kind === 'persona'
      ? [id]
      : ((person && personasHeld(person, registry))?.map((held) => held.persona) ?? []);
  const held = [...new Set(personas)];
  const name = (kind === 'persona' ? getEntry(registry.personas, id) : person)?.name ?? id;
  const reach = createReach(model)(held);
  const { asOf } = registry;
  return {
    markdown: joinBlocks([
      `# What ${writer.text(name)} can do`,
      asOf === undefined ? '' : `As of ${asOf}.`,
      kind === 'person' ? toHeld(held, { model, writer }) : '',
      reach === undefined ? 'No access is documented.' : toReach(reach, writer),
    ]),
    data: {
      asOf,
      [kind]: { id, name },
      ...(kind === 'person' && { personas: held }),
      services: reach?.services ?? [],
    },
  };
}

const toHeld = (held: readonly string[], { model, writer }: Pick<AnswerModel, 'model' | 'writer'>): string =>
  held.length === 0 ? 'Holds no persona.' : `Holds ${writer.names(model.links.toAll('persona', held))}.`;
