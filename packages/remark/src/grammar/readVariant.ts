import { CARD_VARIANTS, type CardVariant, type Diagnostic } from 'persona-registry';
import { quote, suggest } from 'persona-registry/text';
import type { DirectiveParts } from './directive.js';
import { placeOfAttribute } from './placeOfAttribute.js';
import { toError } from './toProblem.js';

/** Reads the attribute `variant`. */
export function readVariant(
  parts: DirectiveParts,
  defaultVariant: CardVariant,
): { variant: CardVariant; problems: Diagnostic[] } {
  const text = parts.attributes.get('variant');
  if (text === undefined) return { variant: defaultVariant, problems: [] };
  const variant = CARD_VARIANTS.find((name) => name === text);
  if (variant !== undefined) return { variant, problems: [] };
  const problem = toError(
    'unknown-variant',
    `There is no variant ${quote(text)}.`,
    placeOfAttribute(parts, 'variant'),
    {
      valid: CARD_VARIANTS,
      suggestion: suggest(text, CARD_VARIANTS),
    },
  );
  return { variant: defaultVariant, problems: [problem] };
}
