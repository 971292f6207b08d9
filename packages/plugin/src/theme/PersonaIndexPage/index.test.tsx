import PersonaIndexPage from '@theme/PersonaIndexPage';
import { describe, expect, it } from 'vitest';
import { links } from '../__tests__/stand-ins/useBrokenLinks.js';
import { toHtml } from '../__tests__/toHtml.js';
import { skillsPage } from '../__tests__/views/pages.js';

describe('PersonaIndexPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaIndexPage view={skillsPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<th role="rowheader" scope="row"/g)).toHaveLength(3);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });

  it('reports links into the site to the check for broken links', () => {
    links.length = 0;
    toHtml(<PersonaIndexPage view={skillsPage} />);
    expect(links).toEqual([
      '/base/personas/skills/python',
      '/base/personas/skills/python#personas',
      '/base/personas/skills/python#people',
      '/base/docs/python',
      '/base/personas/coverage#skill-without-person',
    ]);
  });
});
