import { readFileSync } from 'node:fs';

/** What has started the workflow, as GitHub describes it. @returns {Record<string, any>} */
export function readEvent() {
  const path = process.env.GITHUB_EVENT_PATH;
  return path ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
