import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on colours: what else there is to find on a page in one colour scheme, it is the same in the other. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Violations that axe finds on the whole page, one readable line per element; empty when there is none. Left out are code blocks, whose
 * colours are those of Docusaurus' own default.
 *
 * @param rules the only ones to be asked; default: those that axe asks by itself
 */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(source);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) };
  const results = await page.evaluate<AxeResults>(
    `axe.run({ exclude: ["pre"] }, ${JSON.stringify(options)})`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
      return `${id} at ${target.join(' ')}: ${why} ${html}`;
    }),
  );
}
