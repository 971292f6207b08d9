import type { Directive } from '../directive.js';
import { readLink } from '../readLink.js';
import { missingReference, readReference } from '../readReference.js';
import { toError } from '../toProblem.js';

/** `:service[azure-data-factory]` links to the access page. `::service{#azure-data-factory}` shows the service's summary. */
export const service: Directive = {
  name: 'service',
  attributes: { text: ['id'], leaf: ['id'] },
  read(parts) {
    if (parts.form === 'text') return readLink('service', ':service[azure-data-factory]', parts);
    const reference = readReference(parts);
    const example = '::service{#azure-data-factory}';
    if (reference === undefined)
      return { problems: [missingReference('::service', 'service', example, parts)] };
    const { ref, label, isLabel } = reference;
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
