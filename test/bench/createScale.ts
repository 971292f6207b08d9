import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.js';
import { serve } from '../helpers/serve.js';

export interface Weight {
  html: number;
  /** All scripts that the page loads for itself, and its data, without those that it prefetches for links. */
  script: number;
  /** The part of `script` that every page of the site loads. */
  shared: number;
  /** All style sheets that the page loads. */
  styles: number;
}

export interface Scale {
  /** Returns the gzip sizes of a page after `ready` has resolved. `path` is such as `docs/card`. */
  weigh(path: string, ready?: (page: Page) => Promise<void>): Promise<Weight>;
  close(): Promise<void>;
}

/** Weighs pages of a built site by opening them, because the main script names a page's own scripts, but its HTML does not. */
export async function createScale(build: string): Promise<Scale> {
  const server = await serve(build);
  const browser = await launchBrowser();
  const gzip = (path: string): number => gzipSync(readFileSync(join(build, path)), { level: 9 }).length;
  return {
    async weigh(path, ready) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const scripts = new Set<string>();
      const sheets = new Set<string>();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('response', (response) => {
        // Docusaurus prefetches for visible links by `<link rel="prefetch">`, which has another resource type.
        const { pathname } = new URL(response.url());
        if (response.request().resourceType() === 'script' || pathname.includes('/~views/'))
          scripts.add(pathname);
        if (response.request().resourceType() === 'stylesheet') sheets.add(pathname);
      });
      await page.goto(server.url + path);
      await page.locator('html[data-has-hydrated=true]').waitFor();
      await ready?.(page);
      await context.close();
      if (errors.length > 0) throw new Error(`${path}: ${errors.join('; ')}`);
      const sum = (files: readonly string[]): number => files.reduce((total, each) => total + gzip(each), 0);
      const paths = [...scripts];
      return {
        html: gzip(join(path, 'index.html')),
        script: sum(paths),
        shared: sum(paths.filter((name) => /\/(main|runtime~main)\./.test(name))),
        styles: sum([...sheets]),
      };
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
