import ProcessMap from '@theme/ProcessMap';
import type { PicturePersona, ProcessMapView } from 'persona-registry';
import { toProcessDrawing } from 'persona-registry/pictures';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { links } from '../__tests__/stand-ins/useBrokenLinks.js';
import { toHtml } from '../__tests__/toHtml.js';
import { problem } from '../__tests__/views/cards.js';

const persona = (id: string, name: string, personaKind: 'person' | 'agent' = 'person'): PicturePersona => ({
  persona: { id, name, href: `/personas/${id.toLowerCase()}` },
  personaKind,
});
const picture: ProcessMapView['picture'] = {
  process: { id: 'mlops', name: 'MLOps' },
  whole: { personas: [persona('P010', 'Product Manager')] },
  stages: [
    {
      id: 'train',
      name: 'Train',
      loop: 'inner',
      services: [{ id: 'aml', name: 'Azure Machine Learning', href: '/personas/services/aml' }],
      personas: [persona('P004', 'Data Scientist')],
      others: 2,
    },
    {
      id: 'deploy',
      name: 'Deploy',
      loop: 'outer',
      services: [],
      personas: [persona('P009', 'Bot', 'agent')],
    },
    { id: 'monitor', name: 'Monitor', services: [], personas: [], gap: true },
  ],
};
const view: ProcessMapView = {
  kind: 'process-map',
  caption: 'Who works at which stage of MLOps',
  picture,
  choices: [
    {
      items: [
        { id: 'P004', name: 'Data Scientist' },
        { id: 'P009', name: 'Bot' },
      ],
    },
    { title: 'Parts of LAMBDA', items: [{ id: 'lambda/store', name: 'Store' }] },
  ],
};

describe('ProcessMap', () => {
  it('has a table with the content of the picture', async () => {
    await expect(toHtml(<ProcessMap view={view} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/table.html',
    );
  });

  it('adds the base URL to the links of the drawing, but not to text that only looks like a link', () => {
    const drawing = toProcessDrawing({
      ...picture,
      process: { id: 'x', name: '<a href="/x"' },
      stages: [{ id: 's', name: '<a href="/x"', services: [], personas: [persona('P1', 'A')] }],
    });
    links.length = 0;
    const html = renderToStaticMarkup(<ProcessMap view={{ ...view, drawing }} />);
    expect(html).toContain('<a href="/base/personas/p1"');
    expect(links).toContain('/base/personas/p1');
    expect(html).not.toContain('/base/x');
    expect(html.match(/type="radio"/g)).toHaveLength(4);
    expect(html).toContain('tabindex="0" aria-label="Picture: Who works at which stage of MLOps"');
  });

  it('folds the table below a picture, and says only there that it is the same', () => {
    const drawing = toProcessDrawing(picture);
    const toMarkup = (props: Partial<ComponentProps<typeof ProcessMap>>): string =>
      renderToStaticMarkup(<ProcessMap view={{ ...view, drawing }} {...props} />);
    expect(toMarkup({})).toMatch(/<details class="[^"]*"><summary>The same as a table<\/summary>/);
    expect(toMarkup({ open: true })).toContain('open=""');
    expect(toMarkup({ view })).toContain('<table');
    expect(toMarkup({ view })).not.toContain('<details');
  });

  it('gives the reason for a missing picture, and shows a problem', () => {
    const html = toHtml(
      <ProcessMap
        view={{
          ...view,
          notice: 'No stages yet.',
          picture: { ...picture, whole: { personas: [] }, stages: [] },
        }}
      />,
    );
    expect(html).toContain('No stages yet.');
    expect(html).not.toContain('<table');
    expect(toHtml(<ProcessMap view={problem} />)).toContain('unknown-reference');
  });
});
