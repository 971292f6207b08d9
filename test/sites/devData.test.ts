import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WAIT_LIMIT } from '../helpers/browser.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';
import { type DevServer, startSite } from '../helpers/startSite.js';

const toYaml = (name: string) => `personas:\n  P001: { name: ${JSON.stringify(name)} }\n`;
const toJson = (name: string) => JSON.stringify({ personas: { P001: { name } } });

describe.each([
  { bundler: 'rspack', folder: 'site' },
  { bundler: 'webpack', folder: '[x] (y) site' },
] as const)('docusaurus start with $bundler in the folder "$folder"', ({ bundler, folder }) => {
  let site: Site;
  let server: DevServer;

  beforeAll(async () => {
    site = createBareSite({
      bundler,
      folder,
      plugin: { routeBasePath: '/' },
      files: {
        'personas.yml': toYaml('First'),
        'docs/intro.md': '# Hello\n',
        'blog/2026-01-15-welcome.md': '---\ntitle: Welcome\n---\n\nWelcome.\n',
        'src/pages/index.md': undefined,
      },
    });
    server = await startSite(site);
  });
  afterAll(async () => {
    await server?.stop();
    site?.remove();
  });

  /** Waits until the data of the persona's page has this name. */
  const waitForName = (name: string) =>
    vi.waitFor(
      async () => {
        const response = await fetch(`${server.url}~views/persona-p001.json`);
        expect(await response.text()).toContain(`"name":"${name}"`);
      },
      { timeout: WAIT_LIMIT, interval: 100 },
    );
  const edit = async (name: string, file = 'personas.yml') => {
    site.write(file, file.endsWith('.json') ? toJson(name) : toYaml(name));
    await waitForName(name);
  };
  const remove = (file: string) => rmSync(join(site.directory, file), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: site.directory,
      stdio: 'pipe',
    });

  it('shows a data file that is deleted and created again, and every edit of it', async () => {
    await edit('Before');
    remove('personas.yml');
    await edit('Made again');
    await edit('And edited');
    remove('personas.yml');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await edit('Made later');
    await edit('Edited later');
  });

  it('shows the data of another branch, and every edit of it', async () => {
    await edit('One branch');
    writeFileSync(join(site.directory, '.gitignore'), '*\n!personas.yml\n');
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', 'personas.yml');
    git('commit', '--quiet', '--message', 'One');
    git('checkout', '--quiet', '-b', 'other');
    await edit('Other branch');
    git('commit', '--quiet', '--all', '--message', 'Two');
    git('checkout', '--quiet', 'main');
    await waitForName('One branch');
    git('checkout', '--quiet', 'other');
    await waitForName('Other branch');
    await edit('Other branch edited');
    rmSync(join(site.directory, '.git'), { recursive: true });
  });

  it('shows a file that an editor saves by replacing the old file', async () => {
    for (const name of ['Saved', 'Saved again']) {
      const path = join(site.directory, 'personas.yml');
      writeFileSync(`${path}~`, toYaml(name));
      renameSync(`${path}~`, path);
      await waitForName(name);
    }
    await edit('Edited in place');
  });

  it.each(['personas.yaml', 'personas.json', 'personas/people.yml'])(
    'shows a new %s, and every edit of it',
    async (file) => {
      remove('personas.yml');
      mkdirSync(dirname(join(site.directory, file)), { recursive: true });
      await edit(`New ${file}`, file);
      await edit(`Edited ${file}`, file);
      remove(file);
      await edit(`Made again ${file}`, file);
      remove(file.split('/')[0] ?? '');
      await edit('Back');
    },
  );

  it('reports a persona whose page would be at a list of posts, shows the list, and heals', async () => {
    const errors =
      /route-collision The page of persona "blog" and a page of another plugin have the same path: "\/blog"/;
    const waitFor = (pattern: RegExp) =>
      vi.waitFor(() => expect(server.output()).toMatch(pattern), { timeout: WAIT_LIMIT, interval: 100 });
    site.write('personas.yml', 'personas: { blog: { name: Blog Writer } }\n');
    await waitFor(errors);
    expect(site.read('.docusaurus/routes.js').match(/path: '\/blog',/g)).toHaveLength(1);
    await edit('Without a collision');
    await waitFor(/all errors are fixed/);
  });
});
