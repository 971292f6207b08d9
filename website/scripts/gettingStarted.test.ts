import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createFolder, run } from '../../packages/cli/src/testing.js';
import { listBlocks } from './listPages.js';

const page = readFileSync(fileURLToPath(new URL('../docs/getting-started.md', import.meta.url)), 'utf8');

/** The page of a new site that the reader edits, as `create-docusaurus` 3.10 makes it. */
const INTRO =
  "---\nsidebar_position: 1\n---\n\n# Tutorial Intro\n\nLet's discover **Docusaurus in less than 5 minutes**.\n";

it('gives data without a mistake to who copies its blocks, and quotes the message that they then see', async () => {
  const data = listBlocks(page, /^yaml$/).map(({ text }) => text);
  const [directive] = listBlocks(page, /^md$/).map(({ text }) => text);
  const [message] = listBlocks(page, /^text$/).map(({ text }) => text);
  expect(data).toHaveLength(2);
  using folder = createFolder({ 'personas.yml': data.join(''), 'docs/intro.mdx': `${INTRO}\n${directive}` });
  expect(await run(folder.directory, 'check')).toEqual({ code: 0, output: message, errors: '' });
});
