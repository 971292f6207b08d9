import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFolder, run } from '../testing.js';
import { type BadInput, badData, badDefinitions, badMarkdown } from './badInputCases.js';

const messageOf = (name: string): string =>
  readFileSync(
    new URL(`./messages/${name.toLowerCase().replaceAll(/[^a-z0-9_.]+/g, '-')}.txt`, import.meta.url),
    'utf8',
  );

const toWindows = (files: BadInput['files']): BadInput['files'] =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content.replaceAll('\n', '\r\n') : content,
    ]),
  );

describe('files with the line ends of Windows', () => {
  it.each([...badData, ...badMarkdown, ...badDefinitions])(
    'have the same message: $name',
    async ({ name, files }) => {
      using folder = createFolder(toWindows(files));
      const { output } = await run(
        folder.directory,
        'check',
        '--rule',
        'known-role',
        '--severity',
        'warning',
      );
      expect(output).toBe(messageOf(name));
    },
  );
});
