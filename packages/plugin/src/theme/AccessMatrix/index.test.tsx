import AccessMatrix from '@theme/AccessMatrix';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { anchors } from '../__tests__/stand-ins/useBrokenLinks.js';
import { toHtml } from '../__tests__/toHtml.js';
import { emptyAccess, personaAccess, serviceAccess } from '../__tests__/views/access.js';
import { problem } from '../__tests__/views/cards.js';

beforeEach(() => {
  anchors.length = 0;
});

describe('AccessMatrix', () => {
  it('shows the access of people and of agents in separate groups', async () => {
    await expect(toHtml(<AccessMatrix view={serviceAccess} anchors />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/personas.html',
    );
  });

  it('gives every row and cell its anchor, and reports the anchors to Docusaurus', () => {
    const html = renderToStaticMarkup(<AccessMatrix view={serviceAccess} anchors />);
    expect(anchors).toHaveLength(5 * 4);
    expect(anchors).toContain('p004-prod');
    for (const anchor of anchors) {
      expect(html.match(new RegExp(` id="${anchor}"`, 'g'))).toHaveLength(1);
    }
  });

  it('has no ids elsewhere, so that two tables on a page do not clash', () => {
    expect(renderToStaticMarkup(<AccessMatrix view={serviceAccess} />)).not.toContain(' id="');
    expect(anchors).toEqual([]);
  });

  it('shows the access of one persona, service by service', async () => {
    await expect(toHtml(<AccessMatrix view={personaAccess} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/services.html',
    );
  });

  it('keeps the rows and their anchors if no access is documented', () => {
    const groups = serviceAccess.groups.map(({ rows, ...group }) => ({
      ...group,
      rows: rows.map((row) => ({ ...row, cells: [] })),
    }));
    const html = renderToStaticMarkup(
      <AccessMatrix view={{ ...serviceAccess, environments: [], groups }} anchors />,
    );
    expect(html.match(/<th role="columnheader"/g)).toHaveLength(1);
    expect(html).toContain('id="p004"');
    expect(html).not.toContain('<td');
  });

  it('has tools from the eighth row on, above the same table', () => {
    const [group] = serviceAccess.groups;
    const [row] = group?.rows ?? [];
    if (row === undefined) throw new Error('The fixture has no row.');
    const toView = (count: number) => ({
      ...serviceAccess,
      groups: [{ rows: Array.from({ length: count }, (_, index) => ({ ...row, anchor: `p10${index}` })) }],
    });
    expect(renderToStaticMarkup(<AccessMatrix view={toView(7)} />)).not.toContain('data-persona-tools');
    const html = renderToStaticMarkup(<AccessMatrix view={toView(8)} anchors />);
    expect(html).toMatch(/^<div class="persona-block [^"]*"><div data-persona-tools="who-may-do-what-on-/);
    expect(html.match(/<tr role="row" id="p10\d"/g)).toHaveLength(8);
  });

  it('repeats the request if nothing matches, and shows a problem', () => {
    expect(toHtml(<AccessMatrix view={emptyAccess} />)).toContain('No persona has access to Azure Arc.');
    expect(toHtml(<AccessMatrix view={problem} />)).toContain('unknown-reference');
  });
});
