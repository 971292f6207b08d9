import type { Page } from 'playwright-core';
import { launchBrowser, visit } from '../helpers/browser.js';
import type { Site } from '../helpers/createSite.js';
import { startSite } from '../helpers/startSite.js';
import { createBenchSite, SHOWN_PERSONA } from './benchSite.js';
import type { Line } from './report.js';

const RUNS = 5;
/** Milliseconds between two edits, so that later work of the first does not delay the second. */
const PAUSE = 5_000;

/**
 * Measures the time from a saved edit to the change in the open page, with `docusaurus start` and 1,000 personas: the median of five. For comparison, it
 * also measures an edit of a Markdown document, which is almost only work of Docusaurus itself.
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
    const personaPage = await measure(`personas/${SHOWN_PERSONA.toLowerCase()}`, {
      ...data(1),
      from: data(1).to(RUNS - 1),
      to: (run) => `Keeps part 1 fresh, again ${run}`,
    });
    return [
      { work: 'data edit to changed card, 1,000 personas', value: card, unit: 'ms', target: 1_000 },
      { work: 'data edit to changed page of the persona', value: personaPage, unit: 'ms', target: 1_000 },
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
  /** Text on the page before the first edit. */
  from: string;
  to(run: number): string;
}

async function medianOf(site: Site, page: Page, { file, from, to }: Edit): Promise<number> {
  const times: number[] = [];
  let currentText = from;
  await waitForText(page, currentText);
  for (let run = 0; run < RUNS; run++) {
    await page.waitForTimeout(PAUSE);
    const nextText = to(run);
    const start = performance.now();
    site.edit(file, currentText, nextText);
    await waitForText(page, nextText);
    times.push(performance.now() - start);
    currentText = nextText;
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
}

/** Resolves in the first frame with the text on the page. A locator would look only every half second. */
const waitForText = (page: Page, text: string) =>
  page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(text)})`, undefined, {
    timeout: 60_000,
  });
