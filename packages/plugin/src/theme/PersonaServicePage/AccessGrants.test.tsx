import type { Props } from '@theme/PersonaDataTable';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { serviceAccess } from '../__tests__/views/access.js';
import { AccessGrants } from './AccessGrants.js';

// React says so in the browser of a dev server only, and takes one group for the other when it draws the table again.
it('gives each row a name of its own, also where a persona is the first of several environments', () => {
  const { groups } = (AccessGrants({ view: serviceAccess }) as ReactElement<Props>).props;
  const rows = groups.flatMap((group) => ('rows' in group ? group.rows : []));
  const keys = rows.map(({ key }) => key);
  expect(groups.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(keys.length);
  const firstOf = groups.map((group) => ('rows' in group ? group.rows[0]?.key.split(' ')[1] : undefined));
  expect(new Set(firstOf).size).toBeLessThan(groups.length);
});
