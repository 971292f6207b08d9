import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { createRepository, type TestRepository } from '../packages/cli/src/git/testing.js';
import { run as runCommand } from '../packages/cli/src/testing.js';
import { makeReport } from './report.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** The parts of `action.yml` that a runner reads. */
const action: { inputs: Record<string, { default?: string }>; runs: { main: string } } = parse(
  readFileSync(join(folder, 'action.yml'), 'utf8'),
);

const data = (role: string) => `check: { today: 2026-11-24, preset: none }
roles: { see: { name: See, level: read }, rule: { name: Rule, level: administer, grantsAccess: true } }
services: { lake: { name: Data Lake } }
personas: { P001: { name: 'Engineer @everyone' } }
access: { P001: { lake: { prod: ${role} } } }
`;

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  repository[Symbol.dispose]();
});

function write(path: string, text: string): string {
  const absolute = join(repository.directory, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  return absolute;
}

/** The second commit gives more. Returns the hash of the first one. */
function commitTwice(): string {
  const base = repository.commit('one', { 'personas.yml': data('see'), 'docs/page.md': '# Page\n' });
  repository.commit('two', { 'personas.yml': data('rule') });
  return base;
}

/** What a runner tells an action. */
function toEnvironment(event: object, directory = repository.directory): Record<string, string> {
  return {
    GITHUB_WORKSPACE: directory,
    GITHUB_EVENT_PATH: write('.git/event.json', JSON.stringify(event)),
    GITHUB_OUTPUT: write('.git/output', ''),
    GITHUB_STEP_SUMMARY: write('.git/summary', ''),
    GITHUB_REPOSITORY: 'owner/name',
  };
}

/** Makes the report with the command from its source. */
async function report(event: object, { failOn = '', directory = repository.directory } = {}) {
  for (const [name, value] of Object.entries(toEnvironment(event, directory))) vi.stubEnv(name, value);
  let printed = '';
  const print = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(process.stderr, 'write').mockImplementation(print);
  const settings = { directory: '.', folder: 'personas-report', base: '', severity: 'error', failOn };
  const { code } = await makeReport(
    settings,
    (cwd: string) => (args: readonly string[]) => runCommand(cwd, ...args),
  );
  vi.restoreAllMocks();
  return {
    code,
    printed,
    read: (path: string) => readFileSync(join(directory, 'personas-report', path), 'utf8'),
  };
}

describe('the mode report', () => {
  it('writes annotations, SARIF and the comment', async () => {
    const event = { pull_request: { number: 7, base: { sha: commitTwice() } } };
    const { code, read } = await report(event);
    expect(code).toBe(0);
    expect(readdirSync(join(repository.directory, 'personas-report')).sort()).toEqual([
      'check.sarif',
      'comment.md',
      'diff.sarif',
      'pull.json',
    ]);
    expect(read('comment.md')).toContain('**1 escalation, 1 of them in production:');
    expect(readFileSync(join(repository.directory, '.git/summary'), 'utf8')).toBe(read('comment.md'));
    expect(JSON.parse(read('diff.sarif')).runs[0].results).toHaveLength(1);
    expect(JSON.parse(read('pull.json'))).toEqual({ number: 7 });
    expect((await report(event, { failOn: 'production' })).code).toBe(1);
  });

  it('fails on mistakes, with an annotation', async () => {
    const event = { pull_request: { number: 7, base: { sha: commitTwice() } } };
    write('personas.yml', data('[see'));
    const { code, printed, read } = await report(event);
    expect(printed).toContain('::error file=personas.yml,line=');
    expect(read('comment.md')).toContain('The data could not be compared:');
    expect(code).toBe(2);
  });

  it('says what to do in a shallow clone', async () => {
    const event = { pull_request: { number: 7, base: { sha: commitTwice() } } };
    const clone = join(repository.directory, '.git/clone');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.directory}`, clone);
    const { code, read } = await report(event, { directory: clone });
    expect(code).toBe(2);
    expect(read('comment.md')).toContain('`fetch-depth: 0`');
  });
});

/** Runs the entry of `action.yml` as a runner does: inputs with their defaults, and the event. */
async function run(inputs: Record<string, string>, event: object, api: string) {
  const all = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? value,
  ]);
  const child = spawn(process.execPath, [join(folder, action.runs.main)], {
    cwd: repository.directory,
    env: {
      PATH: process.env.PATH ?? '',
      ...Object.fromEntries(all),
      ...toEnvironment(event),
      GITHUB_API_URL: api,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, output };
}

interface Comment {
  id: number;
  body: string;
  user: { type: string };
}

/** A stand-in for the interface of GitHub. */
async function startApi(pull: object, comments: Comment[] = []) {
  const calls: string[] = [];
  const answer = (method: string, url: string, text: string): unknown => {
    if (method === 'GET') return url.includes('/pulls/') ? pull : comments;
    const { body }: { body: string } = JSON.parse(text);
    if (method === 'POST') comments.push({ id: comments.length + 20, user: { type: 'Bot' }, body });
    else for (const comment of comments) if (url.endsWith(`/${comment.id}`)) comment.body = body;
    return {};
  };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      calls.push(`${method} ${url}`);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(method, url, text)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    comments,
    [Symbol.dispose]: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('the mode comment', () => {
  const settings = { mode: 'comment', token: 'x' };

  it('writes one comment, which later runs replace, and mentions nobody', async () => {
    write('personas-report/comment.md', 'Engineer @everyone');
    const event = { pull_request: { number: 7 } };
    const copy: Comment = { id: 9, body: '<!-- personas-diff -->\ncopied', user: { type: 'User' } };
    using api = await startApi({}, [copy]);
    expect(await run(settings, event, api.url)).toEqual({ code: 0, output: '' });
    expect(api.calls.at(-1)).toBe('POST /repos/owner/name/issues/7/comments');
    write('personas-report/comment.md', 'Later.');
    expect(await run(settings, event, api.url)).toEqual({ code: 0, output: '' });
    expect(api.calls.at(-1)).toBe('PATCH /repos/owner/name/issues/comments/21');
    expect(api.comments.map(({ body }) => body)).toEqual([
      '<!-- personas-diff -->\ncopied',
      '<!-- personas-diff -->\nLater.',
    ]);
  });

  const fork = { workflow_run: { head_sha: 'abc', head_repository: { id: 3 } } };
  it.each([
    ['another commit', { head: { sha: 'def', repo: { id: 3 } } }],
    ['another repository', { head: { sha: 'abc', repo: { id: 4 } } }],
  ])('writes nothing into a pull request of %s', async (_, pull) => {
    write('personas-report/comment.md', 'Text.');
    write('personas-report/pull.json', '{"number":7}');
    using api = await startApi(pull);
    const { code, output } = await run(settings, fork, api.url);
    expect(output).toContain('Nothing was written.');
    expect(code).toBe(2);
    expect(api.comments).toEqual([]);
  });

  it('writes into the pull request of the run, and takes no other text for its number', async () => {
    write('personas-report/comment.md', '@me <!-- personas-diff -->');
    write('personas-report/pull.json', '{"number":7}');
    using api = await startApi({ head: { sha: 'abc', repo: { id: 3 } } });
    expect(await run(settings, fork, api.url)).toEqual({ code: 0, output: '' });
    expect(api.comments[0]?.body).toBe('<!-- personas-diff -->\n&#64;me &lt;!-- personas-diff -->');
    write('personas-report/pull.json', '{"number":"7/../8"}');
    expect(await run(settings, fork, api.url)).toMatchObject({ code: 2 });
  });

  it('says that the command is not installed', async () => {
    using api = await startApi({});
    const { code, output } = await run({ mode: 'report' }, {}, api.url);
    expect(output).toContain('::error title=Personas::personas-cli is not installed.');
    expect(code).toBe(2);
    expect(api.calls).toEqual([]);
  });
});
