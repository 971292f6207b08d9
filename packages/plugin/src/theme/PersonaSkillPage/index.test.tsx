import PersonaSkillPage from '@theme/PersonaSkillPage';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { skillPage } from '../__tests__/views/pages.js';

describe('PersonaSkillPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaSkillPage view={skillPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('and 5 more');
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });

  it('says that nobody needs it, and has no heading without content', () => {
    const bare = { ...skillPage, teams: [], personas: [], personaCount: 0, people: [], learning: [] };
    const html = renderToStaticMarkup(<PersonaSkillPage view={{ ...bare, documents: [] }} />);
    expect(html).toContain('No persona needs this skill.');
    expect(html.match(/<h2/g)).toHaveLength(1);
  });
});
