import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import {
  type BuiltSite,
  browseWorkspaceSite,
  checkSiteFiles,
  checkSiteLooks,
  checkSitePictures,
} from '../helpers/checkSitePages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The handbook has three languages, and tests of its own: handbook.test.ts. */
const folders = ['website', ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`)].filter(
  (folder) => folder !== 'examples/team-handbook' && existsSync(join(root, folder, 'docusaurus.config.ts')),
);

// The sites are built in their own folders, like with `npm start` and `npm run build`.
describe.each(folders)('%s', (folder) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await browseWorkspaceSite(folder);
  });
  afterAll(() => site?.close());

  const getSite = () => site;
  checkSiteFiles(getSite);
  checkSiteLooks(getSite);
  checkSitePictures(getSite, { fewest: folder === 'examples/architecture-docs' ? 11 : 0 });
});
