import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

const render = (...sections: Section[]): string =>
  renderToStaticMarkup(
    <PersonaPageLayout
      title="T"
      description="D"
      breadcrumbs={[{ name: 'Personas' }]}
      className="persona-page--x"
      header={<h1>T</h1>}
      sections={sections}
    />,
  );

describe('PersonaPageLayout', () => {
  it('leaves a section without children out', () => {
    const html = render({ id: 'a', title: 'A', children: 'Text' }, { id: 'b', title: 'B', children: false });
    expect(html).toContain('id="a"');
    expect(html).not.toContain('"b"');
    expect(html).not.toContain('#b');
  });

  it('navigates between sections and subsections', () => {
    const html = render(
      { id: 'a', title: 'A', children: 'Text', subsections: [{ id: 'a1', title: 'A1' }] },
      { id: 'b', title: 'B', children: 'Text' },
    );
    const entries = [...html.matchAll(/<a href="#(\w+)" data-level="(\d)">/g)];
    expect(entries.map((entry) => entry.slice(1))).toEqual([
      ['a', '2'],
      ['a1', '3'],
      ['b', '2'],
    ]);
  });

  it('shows the pages before and after it, and where its data is', () => {
    const html = renderToStaticMarkup(
      <PersonaPageLayout
        title="T"
        description="D"
        breadcrumbs={[]}
        navigation={{
          next: { name: 'Bob', href: '/personas/p002' },
          editUrl: 'https://example.com/personas.yml#L3',
          lastUpdatedBy: 'Ann',
        }}
        className="x"
        header={null}
        sections={[]}
      />,
    );
    expect(html).toContain('<a href="/personas/p002">Next Bob</a>');
    expect(html).toContain('<a href="https://example.com/personas.yml#L3">Edit this page</a>Ann');
    expect(html).not.toContain('Previous');
  });

  it('shows no navigation for a single section', () => {
    expect(render({ id: 'a', title: 'A', children: 'Text' })).not.toContain('href="#a"');
  });

  it('shows names as text in the navigation too, although its entries are HTML', () => {
    const html = render(
      { id: 'a', title: '<img src=x onerror=alert(1)> & co', children: 'Text' },
      { id: 'b', title: 'B', children: 'Text' },
    );
    expect(html).not.toContain('<img');
    expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt; &amp; co/g)).toHaveLength(2);
  });
});
