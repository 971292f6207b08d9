import { type Diagnostic, KINDS, type Outcome } from 'persona-registry';
import { buildNameIndex, lookUpAmong, type NamedEntry } from 'persona-registry/formats';
import { suggest } from 'persona-registry/text';
import type { AnswerModel } from './answerModel.js';

/** The kinds that a command may name, in the order in which a list of them is read. */
export const SHOWN_KINDS = [
  'persona',
  'service',
  'person',
  'team',
  'role',
  'group',
  'process',
  'architecture',
  'skill',
] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

export interface FoundEntity {
  kind: ShownKind;
  id: string;
}

/**
 * The entry of one of the kinds that a text names, by id, name or alias, as in documents. Of a text that names nothing, the outcome has the nearest
 * name of all kinds.
 */
export function findEntity(
  text: string,
  kinds: readonly ShownKind[],
  { model: { registry } }: { model: Pick<AnswerModel['model'], 'registry'> },
): Outcome<FoundEntity> {
  const entries = kinds.map((kind): [ShownKind, NamedEntry[]] => [
    kind,
    Object.values<NamedEntry>(registry[KINDS[kind].section]),
  ]);
  const found = lookUpAmong(
    entries.map(([kind, named]) => [kind, buildNameIndex(named)] as const),
    text,
  ).flatMap(([kind, match]) =>
    ('candidates' in match ? match.candidates : [match.id]).map((id): FoundEntity => ({ kind, id })),
  );
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return { value: first, diagnostics: [] };
  return { diagnostics: [first === undefined ? toUnknown(text, kinds, entries) : toAmbiguous(text, found)] };
}

function toUnknown(
  text: string,
  kinds: readonly ShownKind[],
  entries: readonly [ShownKind, readonly NamedEntry[]][],
): Diagnostic {
  const [first = '', ...others] = [...kinds].reverse();
  const what = others.length === 0 ? first : `${others.reverse().join(', ')} or ${first}`;
  const spellings = entries.flatMap(([, named]) =>
    named.flatMap(({ id, name, aliases }) => [name, id, ...aliases]),
  );
  const suggestion = suggest(text, spellings);
  return {
    code: 'unknown-reference',
    severity: 'error',
    message: `There is no ${what} ${JSON.stringify(text)}.`,
    ...(suggestion !== undefined && { suggestion }),
    ...(suggestion === undefined &&
      kinds.length === 1 && { valid: entries.flatMap(([, named]) => named.map(({ id }) => id)) }),
    hint: 'Write an id, name or alias of the data. "personas list" shows what there is.',
  };
}

const toAmbiguous = (text: string, found: readonly FoundEntity[]): Diagnostic => ({
  code: 'ambiguous-reference',
  severity: 'error',
  message: `${JSON.stringify(text)} means several: ${found.map(({ kind, id }) => `${kind} ${id}`).join(', ')}.`,
  hint: 'Write the id of the one that you mean, or name its kind: `--kind service`.',
});
