import { findFieldList, readDefinition } from '../definition/readDefinition.js';
import type { Directive, DirectiveParts, DirectiveResult } from '../directive.js';
import { placeOfAttribute } from '../placeOfAttribute.js';
import { readLink } from '../readLink.js';
import { missingReference, readReference } from '../readReference.js';
import { readVariant } from '../readVariant.js';
import { toError } from '../toProblem.js';

/** `:persona[P001]` makes a link. `::persona{#P001}` shows the card. `:::persona{#P001}` adds notes or, with a list of fields, defines the persona. */
export const persona: Directive = {
  name: 'persona',
  attributes: { text: ['id'], leaf: ['id', 'variant'], container: ['id', 'variant', 'color'] },
  read(parts) {
    if (parts.form === 'text') return readLink('persona', ':persona[P001]', parts);
    const list = findFieldList(parts);
    return list === undefined ? readCard(parts) : readDefinition(parts, list);
  },
};

function readCard(parts: DirectiveParts): DirectiveResult {
  const reference = readReference(parts);
  const { variant, problems } = readVariant(parts, 'full');
  if (parts.attributes.has('color')) {
    problems.push(
      toError(
        'color-without-definition',
        'This block has the attribute "color", but does not define the persona.',
        placeOfAttribute(parts, 'color'),
        {
          hint: 'Write the colour in the definition of the persona, or begin this block with a list of fields, such as "* **Team**: AI Team".',
        },
      ),
    );
  }
  if (reference === undefined) {
    const [name, example] =
      parts.form === 'leaf' ? ['::persona', '::persona{#P001}'] : [':::persona', ':::persona{#P001}'];
    return { problems: [...problems, missingReference(name, 'persona', example, parts)] };
  }
  const { ref, label, isLabel } = reference;
  return {
    request: { kind: 'persona-card', ref, variant },
    ...(label && !isLabel && { label }),
    problems,
  };
}
