import type { BrowserContextOptions } from 'playwright-core';
import { launchBrowser, type Visit, visit } from './browser.js';
import { serve } from './serve.js';

/** A built site, served and with a browser to look at it. */
export interface BrowsedBuild {
  /** Address of its first page, with a slash at the end. */
  url: string;
  /** Opens a page in a fresh context; `path` below the address. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export async function browseBuild(directory: string, baseUrl?: string): Promise<BrowsedBuild> {
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
