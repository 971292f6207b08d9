import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEvent } from './event.mjs';

/** Tells our comment from others. */
const MARKER = '<!-- personas-diff -->';
const MAX_LENGTH = 65_536;

/**
 * Writes the comparison into the pull request: one comment, which later runs replace. Runs nothing of the pull request, and takes its texts for what they are: texts
 * of somebody who may want to harm.
 *
 * @param {{ folder: string, token: string }} settings
 */
export async function writeComment({ folder, token }) {
  if (token === '')
    throw new Error(
      'The input "token" is missing. Give it the token of the job, which may write to pull requests.',
    );
  const target = resolve(process.env.GITHUB_WORKSPACE ?? process.cwd(), folder);
  const file = join(target, 'comment.md');
  if (!existsSync(file))
    throw new Error(`There is no "${folder}/comment.md". Download the artifact of the report first.`);
  const request = createRequest(token);
  const number = await findNumber(target, request);
  const body = toBody(readFileSync(file, 'utf8'));
  const existing = await findComment(number, request);
  if (existing === undefined) await request('POST', `issues/${number}/comments`, { body });
  else await request('PATCH', `issues/comments/${existing}`, { body });
  return { outputs: { comment: file }, code: 0 };
}

/** Nobody is mentioned, and no line makes a second marker. @param {string} text */
function toBody(text) {
  const plain = text.replaceAll('@', '&#64;').replaceAll('<!--', '&lt;!--');
  if (plain.length > MAX_LENGTH - MARKER.length - 1) throw new Error('The comment is too long.');
  return `${MARKER}\n${plain}`;
}

/**
 * The number of the pull request. The artifact comes from code of the pull request, so the number in it counts only if that pull request has the commit and the repository
 * from which the workflow ran.
 *
 * @param {string} target @param {Request} request @returns {Promise<number>}
 */
async function findNumber(target, request) {
  const event = readEvent();
  const run = event.workflow_run;
  if (run === undefined) {
    const number = event.pull_request?.number;
    if (Number.isInteger(number)) return number;
    throw new Error('A comment needs the event pull_request or workflow_run.');
  }
  const { number } = JSON.parse(readFileSync(join(target, 'pull.json'), 'utf8'));
  if (!Number.isInteger(number) || number < 1) throw new Error('The report names no pull request.');
  const pull = await request('GET', `pulls/${number}`);
  if (pull.head?.sha !== run.head_sha || pull.head?.repo?.id !== run.head_repository?.id) {
    throw new Error(
      `Pull request ${number} has another commit now, or the report is of another one. Nothing was written.`,
    );
  }
  return number;
}

/** Our comment, if a bot has written it. Somebody else may copy the marker. @param {number} number @param {Request} request */
async function findComment(number, request) {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const comments = await request('GET', `issues/${number}/comments?per_page=100&page=${page}`);
    const own = comments.find(
      (/** @type {any} */ { body, user }) => body?.startsWith(MARKER) && user?.type === 'Bot',
    );
    if (own !== undefined) return own.id;
    if (comments.length < 100) return undefined;
  }
  return undefined;
}

/** Ours is one of the first comments. */
const MAX_PAGES = 10;

/** @typedef {(method: string, path: string, body?: object) => Promise<any>} Request */

/** @param {string} token @returns {Request} */
function createRequest(token) {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository } = process.env;
  return async (method, path, body) => {
    const response = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      const hint = response.status === 403 ? ' The job needs `permissions: pull-requests: write`.' : '';
      throw new Error(`GitHub answered ${response.status} to ${method} ${path.replace(/\?.*/, '')}.${hint}`);
    }
    return response.json();
  };
}
