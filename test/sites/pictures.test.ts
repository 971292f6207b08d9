import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../helpers/axe.js';
import { type BuildBrowser, browseBuild } from '../helpers/browseBuild.js';
import { buildSite } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';

const data = `
teams:
  data: { name: Data Team }
  ai: { name: AI Team }
services:
  factory: { name: Data Factory, systems: [azure] }
  studio: { name: Studio, systems: [azure] }
processes:
  mlops:
    name: MLOps
    stages:
      prepare: { name: Prepare, loop: inner, services: [factory] }
      train: { name: Train, loop: inner, services: [studio] }
      monitor: { name: Monitor, loop: outer }
architectures:
  lake:
    name: Lake
    components:
      ingest: { name: Ingest, services: [factory] }
      learn: { name: Learn, services: [studio] }
    flows:
      - { from: ingest, to: learn, label: slices }
personas:
  P001: { name: Engineer, team: data, interactsWith: [P002], processes: mlops/prepare, architectures: lake/ingest, services: factory }
  P002: { name: Scientist, team: ai, interactsWith: [P001], processes: mlops/train, architectures: lake/learn, services: studio }
  P003: { name: Builder, kind: agent, team: ai, sponsor: P002, interactsWith: [data], processes: mlops/train }
check: { preset: none }
`;

const documents: Record<string, string> = {
  'docs/maps.md': `---
slug: /
description: Three pictures.
---

# Pictures

::process-map{#mlops}

::architecture-map{#lake}

::interaction-map
`,
};

let site: Site;
let browser: BuildBrowser;

beforeAll(async () => {
  site = createBareSite({
    baseUrl: '/base/',
    files: {
      'personas.yml': data,
      ...documents,
    },
  });
  browser = await browseBuild((await buildSite(site)).directory, site.baseUrl);
});
afterAll(async () => {
  await browser?.close();
  site?.remove();
});

async function open(options: BrowserContextOptions = {}, path = 'docs/') {
  const { page, ...rest } = await browser.visit(path, options);
  const picture = (kind: string): Locator => page.locator(`.${kind}`).first();
  return { page, picture, ...rest };
}

/** Returns the opacity of a persona or part, from 0 to 1. */
const opacityOf = (picture: Locator, text: string): Promise<number> =>
  picture
    .locator('svg text', { hasText: text })
    .first()
    .evaluate((element) => {
      let opacity = 1;
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity);
      return opacity;
    });

const isWiderThan = (page: Page, width: number): Promise<boolean> =>
  page.evaluate(`document.documentElement.scrollWidth > ${width}`);

describe('a picture', () => {
  it('highlights the chosen persona, without script', async () => {
    const { picture, close } = await open({ javaScriptEnabled: false });
    const map = picture('process-map');
    expect(await opacityOf(map, 'Engineer')).toBe(1);
    await map.getByRole('radio', { name: 'Scientist' }).check();
    expect(await opacityOf(map, 'Scientist')).toBe(1);
    expect(await opacityOf(map, 'Train')).toBe(1);
    expect(await opacityOf(map, 'Engineer')).toBeLessThan(1);
    expect(await opacityOf(map, 'Prepare')).toBeLessThan(1);
    // Each picture has its own choice.
    expect(await opacityOf(picture('architecture-map'), 'Engineer')).toBe(1);
    await map.getByRole('radio', { name: 'All' }).check();
    expect(await opacityOf(map, 'Engineer')).toBe(1);
    await close();
  });

  it('highlights the personas with whom the chosen persona works', async () => {
    const { picture, close } = await open();
    const map = picture('interaction-map');
    await map.getByRole('radio', { name: 'Builder' }).check();
    expect(await opacityOf(map, 'Builder')).toBe(1);
    expect(await opacityOf(map, 'Engineer')).toBe(1);
    expect(await opacityOf(map, 'Scientist')).toBeLessThan(1);
    await close();
  });

  it('highlights the stages that a part of the architecture supports, on the page of a process', async () => {
    const { picture, close } = await open({}, 'personas/processes/mlops');
    const map = picture('process-map');
    await map.getByRole('group', { name: 'Parts of Lake' }).getByRole('radio', { name: 'Ingest' }).check();
    expect(await opacityOf(map, 'Prepare')).toBe(1);
    expect(await opacityOf(map, 'Train')).toBeLessThan(1);
    await close();
  });

  it('has links that work by keyboard', async () => {
    const { page, picture, close } = await open();
    const map = picture('architecture-map');
    await map.getByRole('radio', { name: 'All' }).focus();
    const stops: string[] = [];
    // First the picture's own box, because it may scroll, then each of its links.
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(
          'document.activeElement.getAttribute("href") ?? document.activeElement.getAttribute("aria-label")',
        ),
      );
    }
    expect(stops).toEqual([
      'Picture: Who works on which part of Lake',
      '/base/personas/services/factory',
      '/base/personas/p001',
      '/base/personas/services/studio',
      '/base/personas/p002',
    ]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Scientist' }).waitFor();
    await close();
  });

  it('has a table with the same content, which marks agents and names the gap', async () => {
    const { picture, close } = await open();
    const map = picture('process-map');
    await map.getByText('The same as a table').click();
    const rows = await map.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/).join(' '))).toEqual([
      'Stage Loop Personas Services',
      'Prepare Inner loop Engineer Data Factory',
      'Train Inner loop Scientist Builder (agent) Studio',
      'Monitor Outer loop No persona –',
    ]);
    await close();
  });

  it('keeps its original size on a phone, and scrolls in its own box', async () => {
    const { page, picture, close } = await open({ viewport: { width: 375, height: 700 } });
    const size = await picture('architecture-map')
      .locator('svg')
      .evaluate((svg) => [
        svg.getBoundingClientRect().width,
        Number(svg.getAttribute('viewBox')?.split(' ')[2]),
      ]);
    expect(size[0]).toBeCloseTo(size[1] ?? Number.NaN, 0);
    expect(await isWiderThan(page, 375)).toBe(false);
    await close();
  });

  it('of a process has one column on a phone, and does not scroll', async () => {
    const { page, picture, close } = await open({ viewport: { width: 320, height: 700 } });
    const map = picture('process-map');
    const [wide, narrow] = await map.locator('svg').all();
    expect(await wide?.isVisible()).toBe(false);
    expect(await narrow?.isVisible()).toBe(true);
    const scroller = map.getByRole('region');
    expect(await scroller.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    await map.getByRole('radio', { name: 'Scientist' }).check();
    expect(
      await narrow
        ?.locator('[data-persona="P002"]')
        .first()
        .evaluate((chip) => getComputedStyle(chip).opacity),
    ).toBe('1');
    expect(await isWiderThan(page, 320)).toBe(false);
    await close();
  });

  it('is printed completely, without the choices', async () => {
    const { page, picture, close } = await open({ viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const map = picture('process-map');
    expect(await map.locator('svg').first().isVisible()).toBe(true);
    expect(await map.getByRole('radio').first().isVisible()).toBe(false);
    expect(await isWiderThan(page, 718)).toBe(false);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation in %s colours, with and without a choice',
    async (colorScheme) => {
      const { page, picture, errors, close } = await open({ colorScheme });
      expect(await findViolations(page)).toEqual([]);
      await picture('process-map').getByText('The same as a table').click();
      await picture('process-map').getByRole('radio', { name: 'Scientist' }).focus();
      expect(await findViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );
});

it('is followed by a plan of the meetings', async () => {
  const { page, close } = await open();
  const meetings = page.getByRole('table', { name: /^Meeting plan/ });
  const rows = await meetings.getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.split(/\s+/).join(' '))).toEqual([
    'Who Because',
    'Syncs of two',
    'Engineer, Scientist They name each other',
    'Invitations: named, and not naming in return',
    'Builder Names Data Team',
  ]);
  await close();
});
