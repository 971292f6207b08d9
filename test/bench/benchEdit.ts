import type { Page } from 'playwright-core';
import { launchBrowser, visit } from '../helpers/browser.js';
import type { Site } from '../helpers/createSite.js';
import { startSite } from '../helpers/startSite.js';
import { createBenchSite, SHOWN } from './benchSite.js';
import type { Line } from './report.js';

const RUNS = 5;
/** Milliseconds between two edits: what follows the first must not delay the second. */
const PAUSE = 5_000;

/**
 * From a saved edit to what it changes in the open page, `docusaurus start`, 1,000 personas: the median of five. Beside it an edit of a
 * Markdown document, of which the plugin has no part but to be asked: what Docusaurus itself takes in the same site.
 */
export async function benchEdit(): Promise<Line[]> {
  const site = createBenchSite(1_000);
  const browser = await launchBrowser();
  const server = await startSite(site);
  const measure = async (path: string, edit: Edit): Promise<number> => {
    const { page, close } = await visit(browser, `${server.url}${path}`);
    try {
      return await medianOf(site, page, edit);
    } finally {
      await close();
    }
  };
  try {
    const data = (part: number): Edit => ({
      file: 'personas.json',
      from: `Keeps part ${part} of the platform fresh`,
      to: (run) => `Keeps part ${part} fresh, edit ${run}`,
    });
    const document: Edit = { file: 'docs/none.md', from: 'Text.', to: (run) => `Text of edit ${run}.` };
    const card = await measure('docs/card', data(1));
    const own = await measure(`personas/${SHOWN.toLowerCase()}`, {
      ...data(1),
      from: data(1).to(RUNS - 1),
      to: (run) => `Keeps part 1 fresh, again ${run}`,
    });
    return [
      { work: 'data edit to changed card, 1,000 personas', value: card, unit: 'ms', target: 1_000 },
      { work: 'data edit to changed page of the persona', value: own, unit: 'ms', target: 1_000 },
      {
        work: '  edit of a Markdown document to its page, same dev server',
        value: await measure('docs', document),
        unit: 'ms',
      },
    ];
  } finally {
    await server.stop();
    await browser.close();
    site.remove();
  }
}

interface Edit {
  file: string;
  /** What the page shows at first. */
  from: string;
  to(run: number): string;
}

async function medianOf(site: Site, page: Page, { file, from, to }: Edit): Promise<number> {
  const times: number[] = [];
  let shown = from;
  await shows(page, shown);
  for (let run = 0; run < RUNS; run++) {
    await page.waitForTimeout(PAUSE);
    const next = to(run);
    const start = performance.now();
    site.edit(file, shown, next);
    await shows(page, next);
    times.push(performance.now() - start);
    shown = next;
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
}

/** Resolves with the frame in which the text is in the page. (Waiting for a locator looks every half second only.) */
const shows = (page: Page, text: string) =>
  page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(text)})`, undefined, {
    timeout: 60_000,
  });
