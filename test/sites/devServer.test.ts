import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Visit, visit } from '../helpers/browser.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { type DevServer, startSite } from '../helpers/startSite.js';

describe.each(['rspack', 'webpack'] as const)('docusaurus start with %s', (bundler) => {
  let site: Site;
  let server: DevServer;
  let browser: Browser;
  let open: Visit;

  beforeAll(async () => {
    site = createSite({ bundler });
    server = await startSite(site);
    browser = await launchBrowser();
    open = await visit(browser, `${server.url}docs/next`);
    // Gone after a reload of the page.
    await open.page.evaluate('window.sameDocument = true');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    site?.remove();
  });

  const shows = (text: string) =>
    open.page.getByRole('main').getByText(text).first().waitFor({ timeout: 20_000 });

  it('shows an edit of the data in the open page, without a reload', async () => {
    await shows('Keeps the lake fresh.');
    site.edit('personas.yml', 'Keeps the lake fresh.', 'Guards the lake.');
    await shows('Guards the lake.');
    expect(await open.page.evaluate('window.sameDocument')).toBe(true);
  });

  it('shows a mistake in a document where it is, and heals when the data has the persona', async () => {
    site.edit('docs/intro.md', '10:30 stand-up', 'Ask :persona[P010]. 10:30 stand-up');
    await shows('P010');
    const box = open.page.getByRole('main').getByText('docs/intro.md').first();
    await box.waitFor();
    site.edit('personas.yml', '  P009:\n', '  P010: { name: Product Manager }\n  P009:\n');
    await shows('Product Manager');
    await expect.poll(() => box.count()).toBe(0);
    expect(await open.page.evaluate('window.sameDocument')).toBe(true);
  });

  it('keeps the last good data when the file breaks, says so, and heals', async () => {
    site.edit('personas.yml', 'team: ai\n', 'team: aj\n');
    await expect.poll(server.output, { timeout: 20_000 }).toMatch(/personas\.yml:\d+:\d+.*"aj"/);
    await shows('Guards the lake.');
    site.edit('personas.yml', 'team: aj\n', 'team: ai\n');
    site.edit('personas.yml', 'Guards the lake.', 'Keeps it clear.');
    await shows('Keeps it clear.');
  });

  it('shows an edit of a defining block on another page', async () => {
    const other = await visit(browser, `${server.url}personas/p007`);
    site.edit('docs/define.mdx', 'React, Model(LLM, SLM) knowledge', 'SQL');
    await other.page.getByRole('main').getByText('SQL').first().waitFor({ timeout: 20_000 });
    await other.close();
  });

  it('leads from a card to the page of a persona, goes to the place in it, and shows edits there', async () => {
    const other = await visit(browser, `${server.url}personas/p001#access`);
    const { page } = other;
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 1, name: 'AI Data Engineer' }).waitFor();
    await expect.poll(() => page.evaluate('window.scrollY')).toBeGreaterThan(100);
    await page.evaluate('window.sameDocument = true');
    site.edit('personas.yml', 'name: AI Data Engineer', 'name: Lake Engineer');
    await main.getByRole('heading', { level: 1, name: 'Lake Engineer' }).waitFor({ timeout: 20_000 });
    await page
      .getByRole('navigation', { name: 'Breadcrumbs' })
      .getByRole('link', { name: 'Personas' })
      .click();
    await main.getByText('Lake Engineer').first().waitFor({ timeout: 20_000 });
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    expect(other.errors).toEqual([]);
    await other.close();
  });
});
