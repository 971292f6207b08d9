import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { toWatchPatterns } from './toWatchPatterns.js';
import { watchAsDocusaurus } from './watchAsDocusaurus.js';

describe('toWatchPatterns', () => {
  it('has a wildcard in every name after the way to the site, and none before', () => {
    const paths = ['/a/site/personas.yml', '/a/site/data/x.JSON', '/a/site/personas', '/a/data.of.us/x.yml'];
    expect(toWatchPatterns(paths, '/a/site')).toEqual([
      '/a/site/[p]ersonas.yml{*(/x),/x*}',
      '/a/site/[d]ata/[x].JSON{*(/x),/x*}',
      '/a/site/[p]ersonas/{,*/,*/*/,*/*/*/}*.@([yY][mM][lL]|[yY][aA][mM][lL]|[jJ][sS][oO][nN])*(/x)',
      '/a/[d]ata.of.us/[x].yml{*(/x),/x*}',
    ]);
  });

  it('has no special character of a name, including the site’s own folder', () => {
    expect(toWatchPatterns(['/a/[x] (y)/b/{p}.yml'], '/a/[x] (y)/b')).toEqual([
      '/a/[^a]x? ?y?/[b]/[^a]p?.yml{*(/x),/x*}',
    ]);
    expect(toWatchPatterns(['C:/a/b/p.yml'], 'C:/a/b')).toEqual(['C:/a/b/[p].yml{*(/x),/x*}']);
  });
});

/** Actions of people on a data file. In this order, each action leaves the watcher in another state. */
const ACTIONS: Record<string, (file: string) => void> = {
  'an edit': write,
  'a deletion': (file) => rmSync(file),
  'a new file': write,
  'an edit of the new file': write,
  'a save that replaces the file': (file) => {
    writeFileSync(`${file}.tmp`, 'saved');
    renameSync(`${file}.tmp`, file);
  },
  'an edit of the replaced file': write,
  'the deletion of its folder': (file) => rmSync(dirname(file), { recursive: true }),
  'a new folder': write,
  'an edit in the new folder': write,
};
const NO_FOLDER: ReadonlySet<string> = new Set(['the deletion of its folder', 'a new folder']);

function write(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'written');
}

/** A folder for a site, in a folder of its own. */
function createSite(name: string) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'personas-watch-')));
  const siteDir = join(root, 'work', name);
  mkdirSync(siteDir, { recursive: true });
  return { siteDir, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

describe('Docusaurus’ watcher, given these patterns', () => {
  it.concurrent.for([
    // Every default name, and other values of `data`.
    ['site', 'personas.yml'],
    ['site', 'personas.yaml'],
    ['site', 'personas.json'],
    ['site', 'personas/people.yml'],
    ['site', 'personas/a/b/people.YAML', 'personas'],
    ['site', 'data/people/personas.yml'],
    ['site', '../personas.yml'],
    ['site', '../shared/personas.yml'],
    ['site', '../../elsewhere/people.json'],
    // Names of folders and files with a meaning in a pattern.
    ['[x] (y) site', 'personas.yml'],
    ['[x] (y) site', 'personas/a.yml'],
    ['[x] (y) site', '../[s] {z}/personas.yml'],
    ['!site', '!data/personas.yml'],
    ['w*t? @(a|b)+(c)', 'personas.yml'],
    ['^a $b, c', '^.yml'],
    ['[]', '{}/[].yml'],
    // Other odd names.
    ['über~site', '人物/personas.yml'],
    ['.hidden', '.data/-a.yml'],
    [' site', ' data/1.yml'],
    ['\'q\' "d" `b` #h %25 &', 'a=b;c:d.yml'],
    ['🛡️ site', '🛡️.yml'],
  ])('in "%s" reports every action on %s', async ([siteName = '', data = '', watched = data], { expect }) => {
    using site = createSite(siteName);
    const { siteDir } = site;
    const file = resolve(siteDir, data);
    write(file);
    let events = 0;
    const patterns = toWatchPatterns([resolve(siteDir, watched)], siteDir);
    const watcher = await watchAsDocusaurus(siteDir, patterns, () => {
      events++;
    });
    const isInSite = dirname(file) === siteDir || siteDir.startsWith(`${dirname(file)}/`);
    for (const [action, run] of Object.entries(ACTIONS)) {
      if (isInSite && NO_FOLDER.has(action)) continue;
      // The watcher drops an event too soon after another one. `createDataPoll` handles that.
      await sleep(250);
      const before = events;
      run(file);
      await expect.poll(() => events, { timeout: 20_000, message: action }).toBeGreaterThan(before);
    }
    await watcher.close();
  });

  it.concurrent.for([
    ['a file', 'personas.yml', 'personas.yml', '../people.yml', '../people.yml'],
    ['a file in a folder', 'data/p.yml', 'data/p.yml', '../../people.yml', '../people.yml'],
    ['a file in a folder of data', 'personas', 'personas/a.yml', '../../people.yml', '../people.yml'],
    ['a folder of data', 'personas', 'personas', '../people', '../people/a.yml'],
    ['a folder in it', 'personas', 'personas/more', '../../people', '../people/b/a.yml'],
  ])(
    'reports edits of %s that a link leads to',
    async ([, watched = '', link = '', target = '', edited = ''], { expect }) => {
      using site = createSite('site');
      const { siteDir } = site;
      const [linkPath, file] = [join(siteDir, link), join(siteDir, edited)];
      write(file);
      mkdirSync(dirname(linkPath), { recursive: true });
      symlinkSync(target, linkPath);
      let events = 0;
      const watcher = await watchAsDocusaurus(
        siteDir,
        toWatchPatterns([join(siteDir, watched)], siteDir),
        () => {
          events++;
        },
      );
      // The watcher does not always report that the link itself goes. `createDataPoll` sees it.
      for (let edits = 0; edits < 2; edits++) {
        await sleep(250);
        const before = events;
        write(file);
        await expect.poll(() => events, { timeout: 20_000 }).toBeGreaterThan(before);
      }
      await watcher.close();
    },
  );

  it.each([
    ['data', 'data/a.yml'],
    ['data/a.yml', 'data/a.yml'],
    ['personas.yml', 'personas.yml'],
  ])('for %s ends at circles of links', async (watched, file) => {
    using site = createSite('site');
    const { siteDir } = site;
    write(join(siteDir, file));
    mkdirSync(join(siteDir, 'data'), { recursive: true });
    for (const name of ['one', 'two']) symlinkSync('.', join(siteDir, 'data', name));
    symlinkSync('..', join(siteDir, 'data', 'up'));
    let events = 0;
    // A circle that is entered ends in an error that nobody catches.
    const watcher = await watchAsDocusaurus(
      siteDir,
      toWatchPatterns([join(siteDir, watched)], siteDir),
      () => {
        events++;
      },
    );
    write(join(siteDir, file));
    await expect.poll(() => events, { timeout: 20_000 }).toBeGreaterThan(0);
    await watcher.close();
  });

  it('enters no folder beside the data', async () => {
    using site = createSite('site');
    const { siteDir } = site;
    const files = ['personas.yml', 'data/people/p.yml', 'generated/reload/reload.json'];
    const others = [
      'node_modules/m/a.json',
      'data/people/node_modules/m/a.json',
      'data/x/a.yml',
      'generated/many/1.json',
    ];
    for (const file of [...files, ...others]) write(join(siteDir, file));
    const patterns = toWatchPatterns(
      files.map((file) => join(siteDir, file)),
      siteDir,
    );
    const watcher = await watchAsDocusaurus(siteDir, patterns, () => {});
    const folders = Object.keys(watcher.getWatched()).filter((folder) => !/^\.\.|\[/.test(folder));
    await watcher.close();
    expect(folders.sort()).toEqual(['.', 'data', 'data/people', 'generated', 'generated/reload']);
  });
});
