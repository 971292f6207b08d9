import { type CardVariant, type Diagnostic, quote, suggest } from 'persona-registry';
import type { DirectiveParts } from './directive.js';
import { placeOfAttribute } from './placeOfAttribute.js';
import { toError } from './toProblem.js';

const VARIANTS: readonly CardVariant[] = ['full', 'compact', 'row'];

/** The attribute `variant`. */
export function readVariant(
  parts: DirectiveParts,
  byDefault: CardVariant,
): { variant: CardVariant; problems: Diagnostic[] } {
  const written = parts.attributes.get('variant');
  if (written === undefined) return { variant: byDefault, problems: [] };
  const variant = VARIANTS.find((name) => name === written);
  if (variant !== undefined) return { variant, problems: [] };
  const problem = toError(
    'unknown-variant',
    `There is no variant ${quote(written)}.`,
    placeOfAttribute(parts, 'variant'),
    {
      valid: VARIANTS,
      suggestion: suggest(written, VARIANTS),
    },
  );
  return { variant: byDefault, problems: [problem] };
}
