import type { BrowserContextOptions } from 'playwright-core';
import { launchBrowser, type Visit, visit } from './browser.js';
import { serve } from './serve.js';

/** A browser for a built site, and the server of the site. */
export interface BuildBrowser {
  /** Address of the first page, with a slash at the end. */
  url: string;
  /** Opens a page in a new context. `path` is relative to the address. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export async function browseBuild(directory: string, baseUrl?: string): Promise<BuildBrowser> {
  const server = await serve(directory, baseUrl);
  const browser = await launchBrowser();
  return {
    url: server.url,
    visit: (path, options) => visit(browser, server.url + path, options),
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
