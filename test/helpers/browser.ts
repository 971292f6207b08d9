import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumMissing, findChromium } from '../../scripts/chromium.mjs';

/** Starts the machine's Chromium, without background network traffic. If there is none, throws with instructions, so that no test is skipped. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(chromiumMissing);
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Milliseconds that a page or a server may take to show an awaited state. A busy machine is slow, so this is nearly the time limit of a test. */
export const WAIT_LIMIT = 240_000;

export interface Visit {
  page: Page;
  /** Messages of the page so far: uncaught errors and `console.error`. */
  errors: string[];
  close(): Promise<void>;
}

/** Opens an address in a new context. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(WAIT_LIMIT);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(message.text());
    }
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, errors, close: () => context.close() };
}
