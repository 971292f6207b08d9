import PersonaDataTable from '@theme/PersonaDataTable';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

const render = (caption: ReactNode, wide: boolean): string =>
  renderToStaticMarkup(
    <PersonaDataTable
      caption={caption}
      columns={['Service']}
      groups={[{ rows: [{ key: 'a', cells: [{ content: 'Lake' }] }] }]}
      wide={wide}
    />,
  );

it('is a region with a name where it scrolls', () => {
  expect(render('Access', true)).toMatch(/^<div role="region" tabindex="0" aria-label="Access"/);
  const [, name, caption] =
    /aria-labelledby="([^"]+)".*<caption id="([^"]+)"/.exec(render(<em>Access</em>, true)) ?? [];
  expect(name).toBeDefined();
  expect(caption).toBe(name);
});

it('is no region where nothing is known of its width', () => {
  expect(render(<em>Access</em>, false)).not.toMatch(/region|aria-label|<caption id/);
});
