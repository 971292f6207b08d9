import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createSiteFolder, toConfig } from '../../packages/cli/src/site/testing.js';
import { createFolder, type Files, run } from '../../packages/cli/src/testing.js';
import { listBlocks } from './listPages.js';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const page = read('../docs/troubleshooting.md');

/** Number of a heading → the messages below it. */
const quoted = new Map(
  page.split(/^(?=## )/m).flatMap((part) => {
    const [, number] = /^## (\d+)\. /.exec(part) ?? [];
    return number === undefined ? [] : [[number, listBlocks(part, /^text$/).map(({ text }) => text)]];
  }),
);

const two = 'personas:\n  P001: { name: AI Data Engineer }\n  P002: { name: Data Engineer }\n';
const document = (text: string) => `---\ntitle: Page\ndescription: A page.\n---\n\n${text}\n`;

/** Number of a heading → files with the mistake. */
const MISTAKES: Readonly<Record<string, Files>> = {
  2: { 'personas.yml': two, 'docs/intro.md': document('::persona{#P0O1}') },
  3: {
    'personas.yml':
      'teams:\n  data: { name: Data Team }\npersonas:\n  P001:\n    name: AI Data Engineer\n    team: Platform Team\n',
  },
  4: {
    'personas.yml': 'personas:\n  P001:\n    name: AI Data Engineer\n    skils: SQL, Python\n',
  },
  5: {
    'personas.yml': 'personas:\n  P001: { name: AI Data Engineer, summary: Loads data, and repairs it. }\n',
  },
  6: { 'personas.yml': 'personas:\n  007:\n    name: AI Data Engineer\n' },
  7: { 'personas.yml': two, 'docs/intro.md': document('::persona {#P001}') },
  8: { 'personas.yml': two, 'docs/intro.md': document(':::persona{#P001}\n\nOn call this week.') },
  9: {
    'personas.yml': two,
    'docs/intro.md': document(':::persona[AI Data Engineer]{#P001}\n\n* **Team**: Data Team\n\n:::'),
  },
};

// The reader compares the page with the terminal, so that both must say the same.
describe('the page about troubleshooting', () => {
  it.each(Object.entries(MISTAKES))('quotes what personas check prints: %s', async (number, files) => {
    using folder = createFolder(files);
    const { output } = await run(folder.directory, 'check', '--rule', 'known-role');
    expect(output).toBe(`${quoted.get(number)?.join('')}\n1 error\n`);
  });

  it('quotes what personas doctor prints in a site without the plugin', async () => {
    using folder = createSiteFolder({ 'docusaurus.config.js': toConfig("presets: [['classic', {}]],") });
    const { output } = await run(folder.directory, 'doctor');
    for (const text of quoted.get('1') ?? []) expect(output).toContain(text);
  });

  // A test of sites builds those, and keeps their messages in these files.
  it('quotes what a build prints', () => {
    const files = ['a-data-file-that-is-not-there.txt', 'an-unknown-option.txt'];
    const messages = files.map((file) => read(`../../test/sites/messages/${file}`));
    const texts = quoted.get('10') ?? [];
    expect(texts).toHaveLength(files.length);
    for (const [index, text] of texts.entries()) expect(messages[index]).toContain(text);
  });

  it('has ten mistakes, each with a message', () => {
    expect([...quoted.keys()]).toEqual(['1', ...Object.keys(MISTAKES), '10']);
    expect([...quoted.values()].filter((texts) => texts.length === 0)).toEqual([]);
  });
});
