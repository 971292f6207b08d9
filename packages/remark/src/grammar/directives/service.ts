import type { Directive } from '../directive.js';
import { readLink } from '../readLink.js';
import { readNamedCard } from '../readNamedCard.js';

/** `:service[azure-data-factory]` links to the access page. `::service{#azure-data-factory}` shows the service's summary. */
export const service: Directive = {
  name: 'service',
  attributes: { text: ['id'], leaf: ['id'] },
  read: (parts) =>
    parts.form === 'text'
      ? readLink('service', ':service[azure-data-factory]', parts)
      : readNamedCard('service', '::service{#azure-data-factory}', parts),
};
