import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Violations that axe finds on the whole page, one readable line per element; empty when there is none. Left out are code blocks, whose
 * colours are those of Docusaurus' own default.
 */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults>(
    'axe.run({ exclude: ["pre"] }, { resultTypes: ["violations"] })',
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
      return `${id} at ${target.join(' ')}: ${why} ${html}`;
    }),
  );
}
