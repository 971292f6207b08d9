import PersonaTeamPage from '@theme/PersonaTeamPage';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { teamPage } from '../__tests__/views/pages.js';

describe('PersonaTeamPage', () => {
  it('reads well without script and styles', async () => {
    const html = toHtml(<PersonaTeamPage view={teamPage} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    await expect(html).toMatchFileSnapshot('__tests__/__snapshots__/page.html');
  });

  it('lists only agents where no people are shown, and does not say that these are the team', () => {
    const html = toHtml(<PersonaTeamPage view={{ ...teamPage, members: [] }} />);
    const section = /<h2 id="people">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    expect(section).toContain('Agents');
    expect(section).not.toMatch(/Who is in|People|>–</);
  });
});
