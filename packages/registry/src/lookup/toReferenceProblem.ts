import type { Diagnostic, Place } from '../model/diagnostic.js';
import { type EntityKind, KINDS, type PartedKind } from '../model/kinds.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { type FoundReference, findReference, type NameIndex } from './findReference.js';
import { fold } from './fold.js';
import { describeLongName, isTooLong } from './nameLength.js';
import { quote } from './quote.js';
import { separatorHint } from './separatorHint.js';
import { similarEnvironment } from './similarEnvironment.js';

/** Words for the entry that a reference should name. */
export interface Wanted {
  /** `service`, `stage or loop` */
  what: string;
  /** `process "mlops"`, for a part of an entity. */
  within?: string;
  /** Meaning of an ambiguous text. Default: `more than one service`. */
  several?: string;
  /** Ids in data order. */
  valid?: readonly string[];
  hint?: string;
}

/** The problem of a text that names no entry, or more than one. `found` is the result of `findReference` for the text. */
export function toReferenceProblem(
  text: string,
  found: FoundReference,
  { what, within, several = `more than one ${what}`, valid, hint }: Wanted,
  place?: Place,
): Diagnostic {
  if (isTooLong(text)) return { ...describeLongName(text), severity: 'error', ...(place && { place }) };
  const suffix = within === undefined ? '' : ` in the ${within}`;
  if ('candidates' in found) {
    return {
      code: 'ambiguous-reference',
      severity: 'error',
      message: `${quote(text)} means ${several}${suffix}.`,
      ...(place && { place }),
      valid: found.candidates,
      hint: 'Write the id of the one that you mean.',
    };
  }
  const how = separatorHint(text) ?? hint;
  return {
    code: 'unknown-reference',
    severity: 'error',
    message: `There is no ${what} ${quote(text)}${suffix}.`,
    ...(place && { place }),
    ...(valid && { valid }),
    ...('suggestion' in found && { suggestion: found.suggestion }),
    ...(how !== undefined && { hint: how }),
  };
}

/** The problem of a reference to an entity of the kind. */
export function toEntityProblem(kind: EntityKind, text: string, index: NameIndex, place?: Place): Diagnostic {
  const found = findReference(index, text);
  if (kind === 'environment') return toEnvironmentProblem(text, found, index, place);
  const hint = `Write an id, name or alias that exists, or add it to \`${KINDS[kind].section}\`.`;
  return toReferenceProblem(text, found, { what: kind, valid: index.ids, hint }, place);
}

/** The default environments go when the data has a list of its own, so the hint must not say "add it". */
function toEnvironmentProblem(
  text: string,
  found: FoundReference,
  index: NameIndex,
  place: Place | undefined,
): Diagnostic {
  const isAll = fold(text) === SHARED_ENVIRONMENT.id;
  const similar = 'candidates' in found ? undefined : similarEnvironment(text, index);
  const hint = isAll
    ? 'Write each environment. Only the access to a service with `environments: shared` stands under `all`.'
    : 'Write an id, name or alias that exists, or list all your environments in `environments`. That list replaces dev, stage and prod.';
  return toReferenceProblem(
    text,
    similar === undefined ? found : { suggestion: similar },
    { what: 'environment', valid: index.ids, hint },
    place,
  );
}

/** The problem of a reference to a part of an entity: a stage of the process `mlops`. */
export function toPartProblem(
  kind: PartedKind,
  id: string,
  text: string,
  index: NameIndex,
  place?: Place,
): Diagnostic {
  const { what, section } = KINDS[kind].parts;
  const hint = `Write one that exists, or add it to the \`${section}\` of the ${kind}.`;
  return toReferenceProblem(
    text,
    findReference(index, text),
    { what, within: `${kind} "${id}"`, valid: index.ids, hint },
    place,
  );
}
