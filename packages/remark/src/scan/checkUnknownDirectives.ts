import type { Diagnostic } from 'persona-registry';
import type { DirectiveNode, SourceDocument } from '../grammar/directive.js';
import { findNearDirective } from '../grammar/findDirective.js';
import { formOf, writeName } from '../grammar/forms.js';
import { placeOf, sourceOf } from '../grammar/place.js';
import { toWarning } from '../grammar/toProblem.js';

/**
 * Warns about directives whose name is similar to one of ours. This is not an error, because the name may belong to another plugin. `10:30` and
 * `a:person b` are prose, so a text directive without label and attributes is not checked.
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
    const name = writeName(form, node.name);
    const isSameName = near.name === node.name.toLowerCase();
    return [
      toWarning('unknown-directive', `There is no directive "${name}".`, placeOf(node, document), {
        suggestion: writeName(near.attributes[form] ? form : 'leaf', near.name),
        hint: `${isSameName ? `Write ${toLowerCaseName(node, near.name, document)}, in lower case. ` : ''}If it belongs to another plugin, ignore this warning.`,
      }),
    ];
  });
}

/** Returns the first line of the directive, with its name in lower case. */
function toLowerCaseName(node: DirectiveNode, name: string, document: SourceDocument): string {
  const [line = ''] = sourceOf(node, document).split(/[\r\n]/, 1);
  return line.replace(node.name, name) || writeName(formOf(node), name);
}
