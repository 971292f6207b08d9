import PersonaTable from '@theme/PersonaTable';
import { PERSONA_COLUMNS } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { card, problem } from '../__tests__/views/cards.js';
import { emptyTable, personaTable } from '../__tests__/views/tables.js';

/** A row with a value in every column. */
const full = {
  ...card('P009'),
  aliases: ['Builder'],
  categories: ['generative' as const],
  duties: [{ id: 'deploy', name: 'Deploy' }],
  scope: 'Outer loop',
  until: '2027-03-31',
  teams: [{ id: 'ai', name: 'AI Team' }],
  responsibilities: ['Builds what is merged'],
  people: [{ id: 'kim', name: 'Kim Lee' }],
  wanted: '2',
  replacedBy: { id: 'P010', name: 'Builder' },
};
const rows = (view = personaTable()) => view.groups[0]?.rows ?? [];

describe('PersonaTable', () => {
  it('names the rows by persona, for any place of that column', async () => {
    const view = personaTable(['team', 'persona', 'kind', 'skills']);
    const html = toHtml(<PersonaTable view={{ ...view, groups: [{ rows: rows(view).slice(6, 8) }] }} />);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/four.html');
  });

  it('scrolls sideways, reachable by keyboard, with the ten default columns', () => {
    const html = renderToStaticMarkup(<PersonaTable view={personaTable()} />);
    expect(html).toContain('role="region" tabindex="0" aria-label="Personas in MLOps, DataOps and LAMBDA"');
    expect(html.match(/<th role="columnheader" scope="col"/g)).toHaveLength(10);
    expect(html.match(/<th role="rowheader" scope="row"/g)).toHaveLength(11);
    expect(html.match(/<td /g)).toHaveLength(99);
  });

  it('shows the caption of the document', () => {
    const html = renderToStaticMarkup(<PersonaTable view={personaTable()} label="Who & what" />);
    expect(html).toContain('<caption class="');
    expect(html).toContain('>Who &amp; what</caption>');
  });

  it.each([
    [['persona', 'team', 'kind', 'access'], false],
    [['persona', 'team', 'kind', 'skills', 'access'], true],
  ] as const)('counts access as two columns: %j', (fields, scrolls) => {
    const html = renderToStaticMarkup(<PersonaTable view={personaTable([...fields])} />);
    expect(html.includes('tabindex="0"')).toBe(scrolls);
  });

  it.each(PERSONA_COLUMNS)(
    'has something to show in the column %s, and nothing where nothing is known',
    (field) => {
      const toBody = (row: typeof full) => {
        const view = { ...personaTable([field]), groups: [{ rows: [row] }] };
        return renderToStaticMarkup(<PersonaTable view={view} />).split('</thead>')[1] ?? '';
      };
      expect(toBody(full).replace(/<[^>]+>/g, '')).not.toBe('');
      const { persona, personaKind } = full;
      const body = toBody({ persona, personaKind } as typeof full);
      if (!['persona', 'id', 'kind'].includes(field)) {
        expect(body).toContain('<th role="rowheader" scope="row"></th>');
      }
    },
  );

  it('gives each group a body with a heading', () => {
    const [first = full, second = full] = rows();
    const groups = [
      { title: 'AI Team', href: '/personas/teams/ai', rows: [first] },
      { title: 'No team', rows: [second] },
    ];
    const html = renderToStaticMarkup(<PersonaTable view={{ ...personaTable(), groups }} />);
    expect(html.match(/<tbody/g)).toHaveLength(2);
    expect(html).toContain(
      '<th role="rowheader" scope="rowgroup" colspan="10"><a href="/base/personas/teams/ai">AI Team</a></th>',
    );
    expect(html).toContain('colspan="10"><span>No team</span></th>');
  });

  it('shows text as text, even if it looks like HTML', () => {
    const evil = '<img src=x onerror=alert(1)>"&\'';
    const link = { id: 'x', name: evil, href: '/personas/x' };
    const row = {
      ...full,
      persona: { ...link, id: evil },
      monogram: evil,
      team: link,
      group: link,
      interactsWith: [link],
      processes: [{ ...link, parts: [evil] }],
      architectures: [{ ...link, parts: [evil] }],
      scope: evil,
      summary: evil,
      dataAccess: evil,
      services: [{ service: link, phrases: [{ text: evil, state: 'none' as const }] }],
      skills: [link],
      learn: [{ title: evil, url: `https://example.com/"><script>` }],
      duties: [link],
      sponsor: link,
      aliases: [evil],
      until: evil,
    };
    const view = {
      ...personaTable([...PERSONA_COLUMNS]),
      groups: [{ title: evil, rows: [row] }],
      facets: [{ field: 'team' as const, title: 'Team' }],
    };
    const html = renderToStaticMarkup(<PersonaTable view={view} />);
    const tags = new Set(html.match(/<[a-z]+/g));
    expect([...tags].sort()).toEqual(
      ['<a', '<br', '<caption', '<div', '<small', '<span', '<table', '<tbody', '<td', '<th', '<thead', '<tr']
        .filter((tag) => tag !== '<br')
        .sort(),
    );
    // No text ends an attribute early either.
    expect(html).not.toMatch(/"[^"=<>]*onerror[^"]*"(?![\s>/])/);
  });

  it('has many rows only once, with as little HTML as possible', () => {
    const view = {
      ...personaTable(),
      long: true as const,
      interactive: true as const,
      facets: [{ field: 'kind' as const, title: 'Kind' }],
    };
    const html = renderToStaticMarkup(<PersonaTable view={view} />);
    expect(html).toContain(
      '<tr data-kind="Person"><th scope="row"><a href="/base/personas/p001">AI Data Engineer</a></th><td>',
    );
    expect(html).not.toContain('persona-badge');
    expect(html).not.toContain('/azure-data-factory#');
    // The tools are loaded later, into a place that is kept for them.
    expect(html).toContain('data-persona-tools');
    expect(html).not.toContain('<button');
  });

  it('has no place for tools if they would not help', () => {
    expect(renderToStaticMarkup(<PersonaTable view={personaTable()} />)).not.toContain('data-persona-tools');
  });

  it('folds long lists of access', () => {
    const lines = Array.from({ length: 14 }, (_, index) => ({
      service: { id: `s${index}`, name: `Service ${index}` },
      phrases: [{ text: 'write in Dev', state: 'granted' as const, privileged: true as const }],
    }));
    const view = {
      ...personaTable(['persona', 'access']),
      groups: [{ rows: [{ ...full, services: lines }] }],
    };
    const html = renderToStaticMarkup(<PersonaTable view={view} />);
    expect(html).toContain('<details><summary>4 more</summary><span>Service 10</span>');
    expect(html).toContain('<span class="access-tag access-tag--privileged">Privileged</span>');
  });

  it('repeats the request if nothing matches, and shows a problem', () => {
    expect(toHtml(<PersonaTable view={emptyTable} />)).toContain('No persona has process FinOps.');
    expect(toHtml(<PersonaTable view={problem} />)).toContain('unknown-reference');
  });
});
