import type { Directive } from '../directive.js';
import { missingReference, readReference } from '../readReference.js';
import { toError } from '../toProblem.js';

/** `:service[azure-data-factory]` links to the access page. `::service{#azure-data-factory}` shows the service's summary. */
export const service: Directive = {
  name: 'service',
  attributes: { text: ['id'], leaf: ['id'] },
  read(parts) {
    const reference = readReference(parts);
    const [name, example] =
      parts.form === 'text'
        ? [':service', ':service[azure-data-factory]']
        : ['::service', '::service{#azure-data-factory}'];
    if (reference === undefined) return { problems: [missingReference(name, 'service', example, parts)] };
    const { ref, label, isLabel } = reference;
    if (parts.form === 'text') {
      return {
        request: { kind: 'service-link', ref },
        ...(label && { label }),
        showName: isLabel || label === undefined,
      };
    }
    const problems =
      label === undefined || isLabel
        ? []
        : [
            toError(
              'unexpected-label',
              `"::service" cannot have a label, because it shows the service's own name.`,
              label.place,
              {
                hint: `Write ${example} without a label, or write :service[label]{#id} in a sentence.`,
              },
            ),
          ];
    return { request: { kind: 'service-card', ref }, problems };
  },
};
