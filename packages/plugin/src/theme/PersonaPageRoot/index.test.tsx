import PersonaPageRoot from '@theme/PersonaPageRoot';
import type { SidebarView } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

const view: SidebarView = {
  kind: 'sidebar',
  items: [{ type: 'link', label: 'Ada', href: '/base/personas/p001' }],
};
const component = () => <main>Content</main>;
const render = (path: string, props: { view?: SidebarView }): string =>
  renderToStaticMarkup(
    <PersonaPageRoot route={{ path: '/base/personas', routes: [{ path, component }] }} {...props} />,
  );

it('puts the sidebar beside the page, with the current item marked', () => {
  const html = render('/base/personas/p001', { view });
  expect(html).toMatch(
    /<aside.*<li aria-current="page"><a href="\/base\/personas\/p001">Ada.*<\/aside>.*Content/,
  );
});

it('has no sidebar where there is none, or nothing in it', () => {
  expect(render('/base/personas/p001', {})).not.toContain('<aside');
  expect(render('/base/personas/p001', { view: { kind: 'sidebar', items: [] } })).not.toContain('<aside');
});

it('is the page for unknown addresses where no page is', () => {
  expect(render('/base/personas/p002', { view })).toBe('<main>Page Not Found</main>');
});
