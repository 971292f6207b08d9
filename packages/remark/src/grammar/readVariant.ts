import { CARD_VARIANTS, type CardVariant, type Diagnostic } from 'persona-registry';
import { quote, suggest } from 'persona-registry/text';
import type { DirectiveParts } from './directive.js';
import { placeOfAttribute } from './placeOfAttribute.js';
import { toError } from './toProblem.js';

/** The attribute `variant`. */
export function readVariant(
  parts: DirectiveParts,
  byDefault: CardVariant,
): { variant: CardVariant; problems: Diagnostic[] } {
  const written = parts.attributes.get('variant');
  if (written === undefined) return { variant: byDefault, problems: [] };
  const variant = CARD_VARIANTS.find((name) => name === written);
  if (variant !== undefined) return { variant, problems: [] };
  const problem = toError(
    'unknown-variant',
    `There is no variant ${quote(written)}.`,
    placeOfAttribute(parts, 'variant'),
    {
      valid: CARD_VARIANTS,
      suggestion: suggest(written, CARD_VARIANTS),
    },
  );
  return { variant: byDefault, problems: [problem] };
}
