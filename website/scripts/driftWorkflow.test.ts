import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createFolder, type Files, run } from '../../packages/cli/src/testing.js';
import { listBlocks } from './listPages.js';

/* The steps of the workflow in the guide are run by a shell, with programs in the place of az, npx and gh that write down what they are asked. */

const guide = readFileSync(fileURLToPath(new URL('../docs/guides/drift.md', import.meta.url)), 'utf8');
const { jobs } = parse(
  listBlocks(guide, /^yaml$/).find(({ text }) => text.includes('workflow_dispatch'))?.text ?? '',
) as { jobs: { drift: { steps: { run?: string; if?: string }[] } } };

const SCOPE = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-lake-dev';
const toList = (principalId: string) =>
  JSON.stringify([
    {
      principalId,
      scope: SCOPE,
      roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
      principalType: 'Group',
    },
  ]);
const ENGINEERS = 'aaaaaaaa-0000-0000-0000-000000000001';
const FILES: Files = {
  'personas.yml': `environments: { dev: {} }
services: { lake: { name: Data Lake, system: azure, scope: 'rg-lake-\${env}' } }
personas: { P001: { name: Engineer } }
access: { P001: { lake: { dev: Reader } } }
`,
  'bindings.yml': `environments: { dev: { subscription: 11111111-1111-1111-1111-111111111111 } }
personas: { P001: { dev: { azure: ${ENGINEERS} } } }
`,
};

const PROGRAMS: Readonly<Record<string, string>> = {
  az: 'cat "$FAKE/list.json"',
  // The report and the exit code of the real command, which has run with the same arguments.
  npx: 'test "$*" = "$(cat "$FAKE/arguments")" && cat "$FAKE/report.md" && exit "$(cat "$FAKE/code")"',
  gh: `echo "$1 $2" >> "$FAKE/calls"
case "$1 $2" in
  'issue list') if [ -e "$FAKE/issue.md" ]; then echo 7; fi ;;
  'issue create') cp "\${@: -1}" "$FAKE/issue.md" ;;
  'issue edit') test "$3" = 7 && cp "\${@: -1}" "$FAKE/issue.md" ;;
  'issue close') test "$3" = 7 && rm "$FAKE/issue.md" ;;
esac`,
};
const ARGUMENTS = 'personas-cli drift --actual azure.json --format markdown';

function createRunner(directory: string) {
  const fake = join(directory, 'fake');
  mkdirSync(join(fake, 'bin'), { recursive: true });
  for (const [name, script] of Object.entries(PROGRAMS)) {
    writeFileSync(join(fake, 'bin', name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(join(fake, 'bin', name), 0o755);
  }
  /** Runs the workflow with a list of assignments. Gives what `gh` was asked, and the text of the issue. */
  return async (list: string) => {
    writeFileSync(join(fake, 'list.json'), list);
    writeFileSync(join(directory, 'azure.json'), list);
    const { code, output } = await run(directory, ...ARGUMENTS.split(' ').slice(1));
    writeFileSync(join(fake, 'arguments'), ARGUMENTS);
    writeFileSync(join(fake, 'report.md'), output);
    writeFileSync(join(fake, 'code'), String(code));
    writeFileSync(join(fake, 'calls'), '');
    const outputs = join(fake, 'outputs');
    writeFileSync(outputs, '');
    const env = {
      ...process.env,
      FAKE: fake,
      GITHUB_OUTPUT: outputs,
      PATH: `${join(fake, 'bin')}${delimiter}${process.env.PATH}`,
    };
    for (const { run: script, if: condition } of jobs.drift.steps) {
      const [, wanted] = /^steps\.drift\.outputs\.code == '(\d)'$/.exec(condition ?? '') ?? [];
      if (script === undefined || (condition !== undefined && wanted === undefined)) continue;
      if (wanted !== undefined && !readFileSync(outputs, 'utf8').includes(`code=${wanted}\n`)) continue;
      // The options that GitHub gives to the shell.
      execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: directory, env, stdio: 'pipe' });
    }
    const issue = join(fake, 'issue.md');
    return {
      calls: readFileSync(join(fake, 'calls'), 'utf8').trim().split('\n').filter(Boolean),
      issue: existsSync(issue) ? readFileSync(issue, 'utf8') : undefined,
    };
  };
}

it('opens one issue, updates it, and closes it', async () => {
  using folder = createFolder(FILES);
  const compare = createRunner(folder.directory);
  expect(await compare(toList(ENGINEERS))).toEqual({ calls: ['issue list'], issue: undefined });
  const first = await compare(toList('cccccccc-0000-0000-0000-000000000001'));
  expect(first.calls).toEqual(['issue list', 'label create', 'issue create']);
  expect(first.issue).toContain('## Missing (1)');
  const second = await compare(toList('cccccccc-0000-0000-0000-000000000002'));
  expect(second.calls).toEqual(['issue list', 'issue edit']);
  expect(second.issue).toContain('cccccccc-0000-0000-0000-000000000002');
  expect(await compare(toList(ENGINEERS))).toEqual({
    calls: ['issue list', 'issue close'],
    issue: undefined,
  });
});

it('fails, and asks nobody, where the list cannot be read', async () => {
  using folder = createFolder(FILES);
  const compare = createRunner(folder.directory);
  await expect(compare('no JSON')).rejects.toThrow('Command failed');
  expect(readFileSync(join(folder.directory, 'fake/calls'), 'utf8')).toBe('');
});
