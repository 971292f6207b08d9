import { launchBrowser, visit } from '../helpers/browser.js';
import { startSite } from '../helpers/startSite.js';
import { createBenchSite } from './benchSite.js';
const site = createBenchSite(1_000);
site.edit('site-options.json', '"plugin":{}', '"plugin":{"debug":true}');
const browser = await launchBrowser();
const t0 = performance.now();
const server = await startSite(site);
console.log('started', performance.now() - t0);
const { page, close } = await visit(browser, `${server.url}docs/card`);
let shown = 'Keeps part 1 of the platform fresh';
let len = server.output().length;
for (let run = 0; run < 3; run++) {
  const next = `Keeps part 1 fresh, edit ${run}`;
  const start = performance.now();
  site.edit('personas.json', shown, next);
  await page.getByText(next).first().waitFor({ timeout: 60_000 });
  console.log('edit', run, performance.now() - start);
  console.log(server.output().slice(len).split('\n').filter((l) => /Personas:|compiled|HMR|ompil/.test(l)).join('\n'));
  len = server.output().length;
  shown = next;
}
await close(); await server.stop(); await browser.close(); site.remove();
