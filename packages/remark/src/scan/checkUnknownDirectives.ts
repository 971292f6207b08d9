import type { Diagnostic } from 'persona-registry';
import type { DirectiveNode, SourceDocument } from '../grammar/directive.js';
import { findNearDirective } from '../grammar/findDirective.js';
import { formOf, writeName } from '../grammar/forms.js';
import { placeOf, sourceOf } from '../grammar/place.js';
import { toWarning } from '../grammar/toProblem.js';

/**
 * Directives of a name that is nearly one of ours. A warning, for the name may be another plugin's. `10:30` and `a:person b` are prose: a
 * text directive needs a label or attributes to be looked at.
 */
export function checkUnknownDirectives(
  unknownDirectives: readonly DirectiveNode[],
  document: SourceDocument,
): Diagnostic[] {
  return unknownDirectives.flatMap((node) => {
    const isBare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
    if (node.type === 'textDirective' && isBare) return [];
    const near = findNearDirective(node.name);
    if (near === undefined) return [];
    const form = formOf(node);
    const written = writeName(form, node.name);
    const isSameName = near.name === node.name.toLowerCase();
    return [
      toWarning('unknown-directive', `There is no directive "${written}".`, placeOf(node, document), {
        suggestion: writeName(near.attributes[form] ? form : 'leaf', near.name),
        hint: `${isSameName ? `Write ${rightCase(node, near.name, document)}, in small letters. ` : ''}When it belongs to another plugin, all is well.`,
      }),
    ];
  });
}

/** The first line of the directive, with its name as it should be. */
function rightCase(node: DirectiveNode, name: string, document: SourceDocument): string {
  const [line = ''] = sourceOf(node, document).split(/[\r\n]/, 1);
  return line.replace(node.name, name) || writeName(formOf(node), name);
}
