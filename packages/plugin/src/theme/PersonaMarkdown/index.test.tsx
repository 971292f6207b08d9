import PersonaMarkdown from '@theme/PersonaMarkdown';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

it('shows paragraphs, lists, quotes, code and links, and texts as they are', () => {
  const html = renderToStaticMarkup(
    <PersonaMarkdown
      blocks={[
        {
          kind: 'paragraph',
          content: [
            '<b>',
            { kind: 'strong', content: ['a', { kind: 'emphasis', content: ['b'] }] },
            { kind: 'break' },
            { kind: 'code', text: 'c' },
            { kind: 'link', href: 'https://a.example', content: ['d'] },
          ],
        },
        {
          kind: 'list',
          ordered: true,
          items: [
            [
              { kind: 'paragraph', content: ['e'] },
              { kind: 'list', items: [[{ kind: 'code', text: 'f' }]] },
            ],
          ],
        },
        { kind: 'quote', blocks: [{ kind: 'paragraph', content: ['g'] }] },
      ]}
    />,
  );
  expect(html.replace(/ dir="auto"/g, '')).toBe(
    '<div><p>&lt;b&gt;<strong>a<em>b</em></strong><br/><code>c</code><a href="https://a.example">d</a></p><ol><li>e<ul><li><pre><code>f</code></pre></li></ul></li></ol><blockquote><p>g</p></blockquote></div>',
  );
});
