import { expect, it } from 'vitest';
import { createFolder, type Files, run } from '../../packages/cli/src/testing.js';
import { listBlocks, listPages } from './listPages.js';

/** Page → files with the mistake whose message the page quotes. */
const mistakes: Readonly<Record<string, Files>> = {
  'website/docs/reference/directives.mdx': {
    'docs/architecture.md': `# Architecture\n${'\n'.repeat(10)}:::persona[Alice] {#alice}\nOn call.\n:::\n`,
  },
  'website/src/pages/index.mdx': {
    'personas.yml': `teams:
  docs: { name: Docs Team }
  platform: { name: Platform Team }
personas:
  W05:
    name: Publish Agent
    kind: agent
    team: Platfrom Team
`,
  },
  'packages/plugin/README.md': {
    'personas.yml': 'personas:\n  P001: { name: A }\n  P002: { name: B }\n  P003: { name: C }\n',
    'docs/intro.md': '# Intro\n\nWho works here.\n\nAsk first.\n\n::persona{#P0O1}\n',
  },
};

/** These pages have tests of their own. */
const OTHERS = ['website/docs/getting-started.md', 'website/docs/troubleshooting.md'];
const pages = listPages().filter(({ file }) => !OTHERS.includes(file));

const quotedMessages = pages.flatMap(({ file, text: page }) =>
  listBlocks(page, /^(?:text)?$/)
    .filter(({ text }) => /^\S+:\d+:\d+ [a-z-]+ /.test(text))
    .map(({ text }) => ({ file, text })),
);

it('has files for every page that quotes a message', () => {
  expect(quotedMessages.map(({ file }) => file).toSorted()).toEqual(Object.keys(mistakes).toSorted());
});

// A page must quote exactly the message that its reader will see.
it.each(quotedMessages)('$file quotes the message exactly', async ({ file, text }) => {
  using folder = createFolder(mistakes[file] ?? {});
  const { output } = await run(folder.directory, 'check', '--rule', 'known-role');
  expect(output).toBe(`${text}\n1 error\n`);
});
