import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
];
const places = [
  '/usr/bin',
  ...(process.env.PATH ?? '').split(delimiter),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application',
];

export const chromiumMissing =
  'The browser tests need Chromium or Chrome, but none was found. Install it (on Debian and Ubuntu: `apt-get install chromium`), or set CHROME_PATH to its file.';

/**
 * @returns {string | undefined} Path of a Chromium or Chrome: the value of CHROME_PATH, or else the first in the usual places.
 */
export function findChromium() {
  const configuredPath = process.env.CHROME_PATH;
  if (configuredPath !== undefined && configuredPath !== '') {
    return existsSync(configuredPath) ? configuredPath : undefined;
  }
  const candidates = places.flatMap((place) =>
    place.includes('.app/') ? [place] : names.map((name) => join(place, name)),
  );
  return candidates.find((path) => existsSync(path));
}

// As a command (in .ci/run), this file prints the path, and fails if there is none.
if (argv[1] === fileURLToPath(import.meta.url)) {
  const path = findChromium();
  console.log(path ?? chromiumMissing);
  process.exitCode = path === undefined ? 1 : 0;
}
