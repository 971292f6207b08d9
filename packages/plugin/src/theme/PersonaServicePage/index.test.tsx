import PersonaServicePage from '@theme/PersonaServicePage';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { emptyAccess } from '../__tests__/views/access.js';
import { fullServicePage, servicePage } from '../__tests__/views/servicePages.js';

const toHeadings = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*><span[^>]*>([^<]+)/g)].map(([, heading = '']) => heading);

describe('PersonaServicePage', () => {
  it('reads well without script and styles', async () => {
    await expect(toHtml(<PersonaServicePage view={fullServicePage} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/page.html',
    );
  });

  it('leaves out sections without content', () => {
    expect(toHeadings(renderToStaticMarkup(<PersonaServicePage view={fullServicePage} />))).toEqual([
      'At a glance',
      'Who can …',
      'From environment to environment',
      'Separation of duties',
      'Every grant',
      'Planned, ended and without effect',
      'Roles used here',
      'People',
      'In the documentation',
      'Learn',
    ]);
    const bare = { ...servicePage, access: emptyAccess, roles: [], people: [], documents: [], learn: [] };
    expect(toHeadings(renderToStaticMarkup(<PersonaServicePage view={bare} />))).toEqual(['At a glance']);
  });

  it('uses every id once', () => {
    const ids = [
      ...renderToStaticMarkup(<PersonaServicePage view={fullServicePage} />).matchAll(/ id="([^"]+)"/g),
    ];
    const names = ids.map(([, id]) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows columns of details only where there are details', () => {
    expect(renderToStaticMarkup(<PersonaServicePage view={servicePage} />)).not.toContain('>Evidence<');
    const { access } = servicePage;
    const rows = (access.groups[0]?.rows ?? []).flatMap(({ who, ...row }) =>
      who === undefined
        ? []
        : {
            ...row,
            who: { ...who, identity: { kind: 'group' as const, name: 'aif-ds-dev' } },
            cells: row.cells.map((cell) =>
              cell.environment === 'prod' ? { ...cell, identity: 'aif-ds-prod' } : cell,
            ),
          },
    );
    const grants = access.grants.map((grant) => ({ ...grant, scope: 'rg-ml', evidence: ['CHG-1042'] }));
    const view = { ...servicePage, access: { ...access, grants, groups: [{ title: 'People', rows }] } };
    const html = renderToStaticMarkup(<PersonaServicePage view={view} />);
    for (const text of ['aif-ds-dev', 'aif-ds-prod', 'rg-ml', 'CHG-1042']) {
      expect(html).toContain(text);
    }
  });
});
