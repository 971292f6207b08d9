import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visit } from '../helpers/browser.js';
import type { Site } from '../helpers/createSite.js';
import { startSite } from '../helpers/startSite.js';
import { createBenchSite, SHOWN_PERSONA } from './benchSite.js';
import { compareCosts } from './compareCosts.js';
import type { Line } from './report.js';
import { toRatio, toSpread } from './toRatio.js';

const ROUNDS = 7;
/** Milliseconds between two edits, so that later work of the first does not delay the second. */
const PAUSE = 5_000;
const OTHER_PERSONA = 2;

/**
 * Measures the time from a saved edit to the change in the open page, with `docusaurus start` and 1,000 personas. For comparison, it also measures an
 * edit of a Markdown document in the same server, which is almost only work of Docusaurus itself.
 */
export async function benchEdit(): Promise<Line[]> {
  const site = createBenchSite(1_000);
  const browser = await launchBrowser();
  const server = await startSite(site);
  try {
    const open = (edit: Edit) => openEdit(browser, server.url, site, edit);
    const toData = (path: string, part: number): Edit => ({
      path,
      file: 'personas.json',
      from: `Keeps part ${part} of the platform fresh`,
      to: (round) => `Keeps part ${part} fresh, edit ${round}`,
    });
    const measures = {
      card: await open(toData('docs/card', Number(SHOWN_PERSONA.slice(1)))),
      page: await open(toData(`personas/p0000${OTHER_PERSONA}`, OTHER_PERSONA)),
      document: await open({
        path: 'docs',
        file: 'docs/none.md',
        from: 'Text.',
        to: (round) => `Text of edit ${round}.`,
      }),
    };
    const { card, page, document } = await compareCosts(ROUNDS, measures);
    return [
      { work: 'data edit to changed card, 1,000 personas', ...toSpread(card), unit: 'ms', target: 1_000 },
      { work: 'data edit to changed page of the persona', ...toSpread(page), unit: 'ms', target: 1_000 },
      {
        work: '  edit of a Markdown document to its page, same dev server',
        ...toSpread(document),
        unit: 'ms',
      },
      {
        work: 'data edit to changed card, times the edit of a document',
        ...toRatio(card, document),
        target: 1.15,
      },
      {
        work: 'data edit to changed page, times the edit of a document',
        ...toRatio(page, document),
        target: 1,
      },
    ];
  } finally {
    await server.stop();
    await browser.close();
    site.remove();
  }
}

interface Edit {
  /** Of the page that shows the text. */
  path: string;
  file: string;
  /** Text on the page before the first edit. */
  from: string;
  to(round: number): string;
}

/** Opens the page of an edit. Returns a function that makes the next edit, and resolves with the milliseconds until the page shows it. */
async function openEdit(
  browser: Browser,
  url: string,
  site: Site,
  edit: Edit,
): Promise<() => Promise<number>> {
  const { page } = await visit(browser, url + edit.path);
  let round = 0;
  let currentText = edit.from;
  await waitForText(page, currentText);
  return async () => {
    // A page in the background does not draw.
    await page.bringToFront();
    await page.waitForTimeout(PAUSE);
    const nextText = edit.to(round++);
    const start = performance.now();
    site.edit(edit.file, currentText, nextText);
    await waitForText(page, nextText);
    currentText = nextText;
    return performance.now() - start;
  };
}

/** Resolves in the first frame with the text on the page. A locator would look only every half second. */
const waitForText = (page: Page, text: string) =>
  page.waitForFunction(`document.body.textContent.includes(${JSON.stringify(text)})`, undefined, {
    timeout: 60_000,
  });
