import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuildBrowser, browseBuild } from '../helpers/browseBuild.js';
import { type Build, buildSite } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { readTree } from '../helpers/readTree.js';

let site: Site;
let build: Build;
let browser: BuildBrowser;

beforeAll(async () => {
  site = createSite({ plugin: { editUrl: 'https://example.com/edit/main' } });
  build = await buildSite(site);
  browser = await browseBuild(build.directory);
});
afterAll(async () => {
  await browser?.close();
  site?.remove();
});

const ACTIVE = 'aside .menu__link--active[aria-current="page"]';

it('has a sidebar that stays while a reader goes from page to page', async () => {
  const { page, errors, close } = await browser.visit('personas/p001');
  expect(await page.locator(ACTIVE).textContent()).toBe('AI Data Engineer');
  await page.evaluate(`document.querySelector('aside').dataset.kept = 'yes'`);
  await page.getByRole('link', { name: 'Next AI Team' }).click();
  await page.getByRole('heading', { level: 1, name: 'AI Team' }).waitFor();
  expect(await page.locator(ACTIVE).textContent()).toBe('AI Team');
  expect(await page.title()).toBe('AI Team | Harbour docs');
  // The page of a service is in the sidebar through the index above it.
  await page.locator('aside').getByRole('link', { name: 'Services' }).click();
  await page.locator('main').getByRole('link', { name: 'Azure Machine Learning' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Azure Machine Learning' }).waitFor();
  expect(await page.locator(ACTIVE).textContent()).toBe('Services');
  expect(await page.locator('aside').getAttribute('data-kept')).toBe('yes');
  expect(errors).toEqual([]);
  await close();
});

const VIEWS = '**/~views/**';

it('loads the data of a page with the page, once, and for a click that of the next one only', async () => {
  const { page, errors, close } = await browser.visit('about');
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('~views')) files.push(request.url().replace(/^.*~views\/\w{8}/, ''));
  });
  await page.goto(`${browser.url}personas/p001`);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  expect(files).toEqual(['/p001.json']);
  await page.getByRole('link', { name: 'Next AI Team' }).click();
  await page.getByRole('heading', { level: 1, name: 'AI Team' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'AI Data Engineer' }).waitFor();
  expect(files).toEqual(['/p001.json', '/teams/ai.json']);
  expect(errors).toEqual([]);
  await close();
});

it('loads the whole page where its data is gone, as after a deployment', async () => {
  const { page, close } = await browser.visit('personas/p001');
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.evaluate(`document.body.dataset.kept = 'yes'`);
  await page.route(VIEWS, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.getByRole('link', { name: 'Next AI Team' }).click();
  await page.getByRole('heading', { level: 1, name: 'AI Team' }).waitFor();
  await page.waitForLoadState();
  expect(await page.locator('body').getAttribute('data-kept')).toBeNull();
  // What the server has rendered stays, and leads on.
  expect(await page.locator('html').getAttribute('data-has-hydrated')).toBe('false');
  await page.unroute(VIEWS);
  await page.getByRole('link', { name: '« AI Data Engineer' }).click();
  await page.getByRole('heading', { level: 1, name: 'AI Data Engineer' }).waitFor();
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await close();
});

it('says where its data is in the page, so that no script changes with the data', () => {
  const tree = readTree(build.directory);
  const [, folder = ''] =
    /name="?personas:default"? content="?\/([^" >]+)/.exec(tree.get('about/index.html') ?? '') ?? [];
  expect(folder).toMatch(/^personas\/~views\/[0-9a-f]{8}$/);
  const view: unknown = JSON.parse(tree.get(`${folder}/services/azure-machine-learning.json`) ?? '');
  expect(view).toMatchObject({ kind: 'service-page', title: 'Access (RBAC): Azure Machine Learning' });
  const hash = folder.slice(-8);
  expect([...tree].filter(([path, text]) => path.endsWith('.js') && text.includes(hash))).toEqual([]);
});

it('has the sidebar in the menu of a phone', async () => {
  const { page, errors, close } = await browser.visit('personas/p001', {
    viewport: { width: 390, height: 800 },
  });
  await page.locator('.navbar__toggle').click();
  const item = page.locator('.navbar-sidebar').getByRole('link', { name: 'AI Data Engineer' });
  await item.waitFor();
  expect(await item.getAttribute('aria-current')).toBe('page');
  await page.locator('.navbar-sidebar').getByRole('link', { name: 'Coverage' }).click();
  await page.getByRole('heading', { level: 1, name: 'Coverage' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('links to the file and the line of the data', async () => {
  const { page, close } = await browser.visit('personas/p001');
  const line = site.read('personas.yml').split('\n').indexOf('  P001:') + 1;
  expect(await page.getByRole('link', { name: 'Edit this page' }).getAttribute('href')).toBe(
    `https://example.com/edit/main/personas.yml#L${line}`,
  );
  await close();
});

it('has its sidebar in one script', () => {
  const scripts = [...readTree(build.directory)].filter(
    ([path, text]) => path.endsWith('.js') && /kind\W{1,5}sidebar\b/.test(text),
  );
  expect(scripts).toHaveLength(1);
});

it('shows the page for unknown addresses below its path', async () => {
  const { page, close } = await browser.visit('personas/p001');
  await page.evaluate(
    `history.pushState({}, '', '/personas/unknown'); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await page.getByRole('heading', { level: 1, name: 'Page Not Found' }).waitFor();
  // With ways to go on.
  expect(await page.locator('aside').getByRole('link', { name: 'Coverage' }).count()).toBe(1);
  await page
    .getByRole('navigation', { name: 'Where to go from here' })
    .getByRole('link', { name: 'Services' })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Services' }).waitFor();
  await close();
});

it('says to Algolia what kind of page it is', () => {
  const html = readTree(build.directory).get('personas/p001/index.html') ?? '';
  expect(html).toMatch(/docsearch:docusaurus_tag"? content="?default/);
  expect(html).toMatch(/docsearch:language"? content="?en/);
});
