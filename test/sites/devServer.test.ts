import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLOUR_RULES, findViolations } from '../helpers/axe.js';
import { launchBrowser, type Visit, visit } from '../helpers/browser.js';
import { createBareSite } from '../helpers/createBareSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { recordBuiltModules } from '../helpers/recordBuiltModules.js';
import { type DevServer, startSite } from '../helpers/startSite.js';

describe.each(['rspack', 'webpack'] as const)('docusaurus start with %s', (bundler) => {
  let site: Site;
  let server: DevServer;
  let browser: Browser;
  let docsVisit: Visit;
  let takeBuiltModules: () => string[];

  beforeAll(async () => {
    site = createSite({ bundler });
    takeBuiltModules = recordBuiltModules(site);
    server = await startSite(site);
    browser = await launchBrowser();
    docsVisit = await visit(browser, `${server.url}docs/next`);
    // A reload of the page removes this value.
    await docsVisit.page.evaluate('window.sameDocument = true');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    site?.remove();
  });

  const waitForText = (text: string) => docsVisit.page.getByRole('main').getByText(text).first().waitFor();

  /** Waits for a text in the published registry. */
  const waitForPublished = (text: string) =>
    expect.poll(async () => (await fetch(`${server.url}personas/personas.json`)).text()).toContain(text);

  it('shows an edit of the data in the open page, without a reload, and builds only changed views', async () => {
    await waitForText('Keeps the lake fresh.');
    await waitForPublished('Keeps the lake fresh.');
    takeBuiltModules();
    site.edit('personas.yml', 'Keeps the lake fresh.', 'Guards the lake.');
    await waitForText('Guards the lake.');
    expect(await docsVisit.page.evaluate('window.sameDocument')).toBe(true);
    // The published files are the last result of an edit.
    await waitForPublished('Guards the lake.');
    expect(takeBuiltModules()).toEqual([
      'live.json',
      'persona-card&ref=P001&variant=compact in docs/intro.md',
      'persona-card&ref=P001&variant=full in docs/intro.md',
      'persona-link&ref=P001 in docs/intro.md',
      'persona-link&ref=P001 in src/pages/about.md',
      'persona-link&ref=P001 in versioned_docs/version-1.0/intro.md',
      'persona-table in docs/access.mdx',
    ]);
  });

  it('shows a mistake at its place in a document, until the data has the persona', async () => {
    site.edit('docs/intro.md', '10:30 stand-up', 'Ask :persona[P010]. 10:30 stand-up');
    await waitForText('P010');
    const box = docsVisit.page.getByRole('main').getByText('docs/intro.md').first();
    await box.waitFor();
    site.edit('personas.yml', '  P009:\n', '  P010: { name: Product Manager }\n  P009:\n');
    await waitForText('Product Manager');
    await expect.poll(() => box.count()).toBe(0);
    expect(await docsVisit.page.evaluate('window.sameDocument')).toBe(true);
  });

  it('keeps the last good data when the file breaks, reports that, and recovers', async () => {
    site.edit('personas.yml', 'team: ai\n', 'team: aj\n');
    const mistake = /personas\.yml:59:11 unknown-reference There is no team "aj"\./;
    await expect.poll(server.output).toMatch(mistake);
    await waitForText('Guards the lake.');
    const box = boxOf(docsVisit.page);
    await box.getByText(mistake).waitFor();
    await box.getByText('The site shows the last state without problems.').waitFor();
    expect(await findViolations(docsVisit.page)).toEqual([]);
    await docsVisit.page.emulateMedia({ colorScheme: 'dark' });
    await docsVisit.page.locator('html[data-theme="dark"]').waitFor();
    // The colours change gradually to the other scheme.
    await expect.poll(() => findViolations(docsVisit.page, COLOUR_RULES)).toEqual([]);
    // The folded box no longer covers the page.
    await box.getByText('Personas: a problem.').click();
    await box.getByText(mistake).waitFor({ state: 'hidden' });

    site.edit('personas.yml', 'team: aj\n', 'team: ai\n');
    site.edit('personas.yml', 'Guards the lake.', 'Keeps it clear.');
    await waitForText('Keeps it clear.');
    await box.waitFor({ state: 'detached' });
    expect(await docsVisit.page.evaluate('window.sameDocument')).toBe(true);
    expect(docsVisit.errors).toEqual([]);
  });

  it('shows an edit of a defining block on another page', async () => {
    const other = await visit(browser, `${server.url}personas/p007`);
    site.edit('docs/define.mdx', 'React, Model(LLM, SLM) knowledge', 'SQL');
    await other.page.getByRole('main').getByText('SQL').first().waitFor();
    await other.close();
  });

  it('scrolls to the anchor on the page of a persona, shows edits there, and leads to the overview', async () => {
    const other = await visit(browser, `${server.url}personas/p001#access`);
    const { page } = other;
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 1, name: 'AI Data Engineer' }).waitFor();
    await expect.poll(() => page.evaluate('window.scrollY')).toBeGreaterThan(100);
    await page.evaluate('window.sameDocument = true');
    site.edit('personas.yml', 'name: AI Data Engineer', 'name: Lake Engineer');
    await main.getByRole('heading', { level: 1, name: 'Lake Engineer' }).waitFor();
    await page
      .getByRole('navigation', { name: 'Breadcrumbs' })
      .getByRole('link', { name: 'Personas' })
      .click();
    await main.getByText('Lake Engineer').first().waitFor();
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    expect(other.errors).toEqual([]);
    await other.close();
  });

  it('sends an open page its next state itself, ahead of the bundler', async () => {
    const { page, close } = await visit(browser, `${server.url}personas/p001`);
    let isHeard = false;
    const states: string[] = [];
    page.on('websocket', (socket) => {
      socket.on('framesent', () => {
        isHeard = true;
      });
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).startsWith('{"type":"docusaurus-plugin-personas"')) states.push(String(payload));
      });
    });
    await page.reload();
    await expect.poll(() => isHeard).toBe(true);
    let edits = 0;
    // A busy dev server closes the connection of a page, which opens it again. Meanwhile the bundler brings an edit.
    await expect
      .poll(async () => {
        const [last, next] = [`Lake Engineer${edits || ''}`, `Lake Engineer${edits + 1}`];
        edits++;
        site.edit('personas.yml', `name: ${last}\n`, `name: ${next}\n`);
        await page.getByRole('heading', { level: 1, name: next }).waitFor();
        return states.some((state) => state.includes(next));
      })
      .toBe(true);
    await close();
  });

  it('builds nothing between the files of routes that Docusaurus writes one after the other', async () => {
    const hash = /ComponentCreator\('\/personas\/p007', '(\w+)'\)/.exec(
      site.read('.docusaurus/routes.js'),
    )?.[1];
    site.edit('.docusaurus/routes.js', `'/personas/p007', '${hash}'`, "'/personas/p007', 'new'");
    // This pause is far longer than both bundlers wait for further changes.
    await sleep(300);
    site.edit('.docusaurus/routesChunkNames.json', `/personas/p007-${hash}`, '/personas/p007-new');
    site.edit('personas.yml', 'Keeps it clear.', 'Keeps it fresh.');
    await waitForText('Keeps it fresh.');
    expect(await docsVisit.page.evaluate('window.sameDocument')).toBe(true);
    expect(docsVisit.errors).toEqual([]);
  });
});

describe('docusaurus start with data that is not valid YAML', () => {
  let site: Site;
  let server: DevServer;
  let browser: Browser;

  beforeAll(async () => {
    const data = "personas:\n  P001: { name: 'AI Data Engineer }\n";
    const document = '---\ndescription: Who works here.\n---\n\n# Who\n\n::persona{#P001}\n';
    site = createBareSite({ files: { 'personas.yml': data, 'docs/who.md': document } });
    server = await startSite(site);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    site?.remove();
  });

  it('answers, reports the place of the mistake, and recovers', async () => {
    const { page, errors, close } = await visit(browser, `${server.url}docs/who`);
    await page.evaluate('window.sameDocument = true');
    const box = boxOf(page);
    const mistake = /personas\.yml:2:17 syntax A text begins with ' here and is never closed\./;
    await box.getByText(mistake).waitFor();
    await box.getByText('The site has no personas until this is fixed.').waitFor();
    expect(server.output()).toMatch(mistake);
    const main = page.getByRole('main');
    await main.getByText('Not shown yet: the data has mistakes.').waitFor();
    expect(await main.getByText('There is no persona').count()).toBe(0);

    site.edit('personas.yml', "'AI Data Engineer", 'AI Data Engineer');
    await page.getByRole('article', { name: 'AI Data Engineer' }).waitFor();
    await box.waitFor({ state: 'detached' });
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });
});

/** Returns the box with the problems that have no place on the page. */
const boxOf = (page: Page) => page.locator('#personas-problems');
