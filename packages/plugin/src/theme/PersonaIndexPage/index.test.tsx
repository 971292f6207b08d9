import PersonaIndexPage from '@theme/PersonaIndexPage';
import type { IndexPageView } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { anchors, links } from '../__tests__/stand-ins/useBrokenLinks.js';
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

describe('a list of people without pages', () => {
  const person = (id: string) => ({ id, name: id, href: `/personas/people#${id}` });
  const view: IndexPageView = {
    ...skillsPage,
    kind: 'people-page',
    columns: [
      { field: 'entity', title: 'Person' },
      { field: 'memberOf', title: 'Teams' },
      { field: 'contacts', title: 'Contact' },
    ],
    rows: [
      {
        entity: person('jane.doe'),
        description: 'Lead',
        monogram: 'JD',
        anchor: 'jane.doe',
        memberOf: [{ id: 'ai', name: 'AI Team', href: '/personas/teams/ai' }],
        contacts: [
          { label: 'Mail', url: 'mailto:jane@company.example' },
          { label: 'Chat', url: 'https://chat.example/jane' },
        ],
      },
    ],
  };

  it('has an anchor for each, to which links of other pages may lead', () => {
    anchors.length = 0;
    const html = toHtml(<PersonaIndexPage view={view} />);
    expect(html).toContain('<tr role="row" id="jane.doe">');
    expect(html).toContain('href="/base/personas/people#jane.doe"');
    expect(anchors).toContain('jane.doe');
  });

  it('has faces and titles beside the names', () => {
    const [row] = view.rows;
    const html = toHtml(<PersonaIndexPage view={view} />);
    expect(html).toContain('data-mark="JD"');
    expect(html).toMatch(/<p dir="auto">\s*Lead\s*<\/p>/);
    const rows = row === undefined ? [] : [{ ...row, image: '/img/jane.png' }];
    const withPicture = toHtml(<PersonaIndexPage view={{ ...view, rows }} />);
    expect(withPicture).toContain('<img src="/base/img/jane.png" alt=""');
    expect(withPicture).not.toContain('data-mark');
  });

  it('opens a new window for a chat, and none for mail', () => {
    const html = toHtml(<PersonaIndexPage view={view} />);
    expect(html).toContain('<a href="mailto:jane@company.example">');
    expect(html).toContain('<a href="https://chat.example/jane" target="_blank"');
  });
});
