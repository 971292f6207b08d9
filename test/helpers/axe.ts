import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules with a result that depends on colours. The results of all other rules are the same in both colour schemes. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Returns the violations that axe finds on the whole page, one readable line per element. Code blocks are excluded, because their colours are Docusaurus'
 * own default.
 *
 * @param rules run only these rules. Default: axe's own set of rules, and the size of targets of WCAG 2.2, which axe leaves out unless it is asked for it
 */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(source);
  const choice = rules
    ? { runOnly: { type: 'rule', values: rules } }
    : { rules: { 'target-size': { enabled: true } } };
  const options = { resultTypes: ['violations'], ...choice };
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
