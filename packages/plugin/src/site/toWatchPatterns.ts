import { extname, sep } from 'node:path';

/** Data files below a folder, with endings in upper or lower case. */
const DATA_FILES = '**/*.{[yY][mM][lL],[yY][aA][mM][lL],[jJ][sS][oO][nN]}';

/** Characters with a meaning in a pattern. */
const SPECIAL = /[!$()*+,?@[\\\]^{|}]/g;

/**
 * Makes patterns for Docusaurus' watcher (chokidar 3), which reads its list once. The watcher loses a plain path when its file is deleted, even for
 * the moment of a `git checkout`. It never sees files in a folder that did not exist at the start. But it watches a folder permanently if the
 * next name of the pattern has a wildcard. So every name that is not on the way to the site gets a wildcard that matches this name:
 * `{p,p}ersonas.yml`. The class `[p]ersonas.yml` is not enough: for a pattern without `*` and `{` the watcher asks the file system for a file with
 * exactly that name.
 *
 * A character with a meaning in a pattern becomes `?`. Such a pattern matches a few more names. An edit of those files only causes one more read
 * of the data. A folder name with a list or a range in braces (`{a,b}`) matches no pattern, because the watcher takes it apart. `createDataPoll`
 * sees the edits there.
 *
 * @param paths absolute, with forward slashes: data files with their usual endings, and folders of data files
 * @param siteDir absolute; Docusaurus makes the patterns relative to this folder, whose name may have special characters
 */
export function toWatchPatterns(paths: readonly string[], siteDir: string): string[] {
  return paths.map((path) => {
    const pattern = toPattern(path, siteDir);
    return isDataFile(path) ? pattern : `${pattern}/${DATA_FILES}`;
  });
}

/** The names on the way to the site cannot vanish, so they stay plain as far as possible: the watcher starts at the last folder before a wildcard. */
function toPattern(path: string, siteDir: string): string {
  const siteNames = siteDir.split(sep);
  let isOnWay = true;
  const names = path.split('/').map((name, index) => {
    isOnWay &&= name === siteNames[index] && name.search(SPECIAL) === -1;
    return isOnWay ? name : toWildcard(name);
  });
  return names.join('/');
}

function toWildcard(name: string): string {
  const plain = name.replace(SPECIAL, '?');
  const [first = ''] = plain;
  return `{${first},${first}}${plain.slice(first.length)}`;
}

const isDataFile = (path: string): boolean => /^\.(ya?ml|json)$/i.test(extname(path));
