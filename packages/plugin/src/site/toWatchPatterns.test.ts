import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
      '/a/site/{p,p}ersonas.yml',
      '/a/site/{d,d}ata/{x,x}.JSON',
      '/a/site/{p,p}ersonas/**/*.{[yY][mM][lL],[yY][aA][mM][lL],[jJ][sS][oO][nN]}',
      '/a/{d,d}ata.of.us/{x,x}.yml',
    ]);
  });

  it('has no special character of a name, including the site’s own folder', () => {
    expect(toWatchPatterns(['/a/[x] (y)/b/{p}.yml', 'C:/a/b/p.yml'], '/a/[x] (y)/b')).toEqual([
      '/a/{?,?}x? ?y?/{b,b}/{?,?}p?.yml',
      '{C,C}:/{a,a}/{b,b}/{p,p}.yml',
    ]);
    expect(toWatchPatterns(['C:/a/b/p.yml'], 'C:/a/b')).toEqual(['C:/a/b/{p,p}.yml']);
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
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'personas-watch-')));
    const siteDir = join(root, 'work', siteName);
    const file = resolve(siteDir, data);
    mkdirSync(siteDir, { recursive: true });
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
    rmSync(root, { recursive: true });
  });
});
