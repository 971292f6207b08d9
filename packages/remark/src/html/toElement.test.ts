import type { View } from 'persona-registry';
import { expect, test } from 'vitest';
import { toHtml } from './fixtures.js';

test.each<View>([
  { kind: 'persona-cards', cards: [], empty: 'No persona of team X.' },
  { kind: 'persona-table', caption: 'C', columns: [], groups: [], empty: 'No persona of team X.' },
  {
    kind: 'access-table',
    caption: 'C',
    rowHeader: 'persona',
    environments: [],
    grants: [],
    groups: [],
    empty: 'No persona of team X.',
  },
])('an empty view shows its text: $kind', (view) => {
  expect(toHtml(view).trim()).toBe('<p class="persona-empty">No persona of team X.</p>');
});
