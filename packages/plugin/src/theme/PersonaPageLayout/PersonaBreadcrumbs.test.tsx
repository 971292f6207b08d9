import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { PersonaBreadcrumbs } from './PersonaBreadcrumbs';

const personas = { name: 'Personas', href: '/personas' };

describe('PersonaBreadcrumbs', () => {
  it('lead up to the overview and are described to search engines', async () => {
    const breadcrumbs = [personas, { name: 'Teams' }, { name: 'AI Team', href: '/personas/teams/ai-team' }];
    await expect(toHtml(<PersonaBreadcrumbs breadcrumbs={breadcrumbs} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/team.html',
    );
  });

  it('do not let a name end their script', () => {
    const breadcrumbs = [personas, { name: '</script><script>alert(1)', href: '/personas/x' }];
    // React escapes the text of a script. Docusaurus' head does not.
    const html = renderToStaticMarkup(<PersonaBreadcrumbs breadcrumbs={breadcrumbs} />);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('\\u003c/script');
  });
});
