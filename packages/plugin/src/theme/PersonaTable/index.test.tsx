import PersonaTable from '@theme/PersonaTable';
import { PERSONA_COLUMNS } from 'persona-registry';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { card, emptyTable, personaTable, problem } from '../__tests__/fixtures.js';
import { toHtml } from '../__tests__/toHtml.js';

describe('PersonaTable', () => {
  it('names the rows by persona, wherever that column stands', async () => {
    const view = personaTable(['team', 'persona', 'kind', 'skills']);
    const rows = view.groups[0]?.rows.slice(6, 8) ?? [];
    const html = toHtml(<PersonaTable view={{ ...view, groups: [{ rows }] }} />);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/four.html');
  });

  it('scrolls sideways, reachable by keyboard, with the ten default columns', () => {
    const html = renderToStaticMarkup(<PersonaTable view={personaTable()} />);
    expect(html).toContain('role="region" tabindex="0" aria-label="Personas in MLOps, DataOps and LAMBDA"');
    expect(html.match(/<th role="columnheader" scope="col"/g)).toHaveLength(10);
    expect(html.match(/<th role="rowheader" scope="row"/g)).toHaveLength(11);
    expect(html.match(/<td /g)).toHaveLength(99);
  });

  it.each([
    [['persona', 'team', 'kind', 'access'], false],
    [['persona', 'team', 'kind', 'skills', 'access'], true],
  ] as const)('counts access as two columns: %j', (fields, scrolls) => {
    const html = renderToStaticMarkup(<PersonaTable view={personaTable([...fields])} />);
    expect(html.includes('tabindex="0"')).toBe(scrolls);
  });

  it.each(PERSONA_COLUMNS)('has something to show in the column %s', (field) => {
    const row = {
      ...card('P009'),
      aliases: ['Builder'],
      categories: ['generative' as const],
      duties: [{ id: 'deploy', name: 'Deploy' }],
      scope: 'Outer loop',
    };
    const view = { ...personaTable([field]), groups: [{ rows: [row] }] };
    const [, body = ''] = renderToStaticMarkup(<PersonaTable view={view} />).split('</thead>');
    expect(body.replace(/<[^>]+>/g, '')).not.toBe('');
    expect(body).not.toContain('>–<');
  });

  it('shows a dash where nothing is known', () => {
    const { persona, personaKind } = card('P001');
    const view = {
      ...personaTable(['persona', 'team', 'learn', 'access']),
      groups: [{ rows: [{ persona, personaKind }] }],
    };
    expect(renderToStaticMarkup(<PersonaTable view={view} />).match(/>–</g)).toHaveLength(3);
  });

  it('says what was asked when nothing matches, and shows a problem', () => {
    expect(toHtml(<PersonaTable view={emptyTable} />)).toContain('No persona has process FinOps.');
    expect(toHtml(<PersonaTable view={problem} />)).toContain('unknown-reference');
  });
});
