import { extname, sep } from 'node:path';

/** Files of data below a folder, whatever the case of their ending. */
const DATA_FILES = '**/*.{[yY][mM][lL],[yY][aA][mM][lL],[jJ][sS][oO][nN]}';

/** What has a meaning in a pattern. */
const SPECIAL = /[!$()*+,?@[\\\]^{|}]/g;

/**
 * Patterns for Docusaurus' watcher (chokidar 3), which takes its list once. The watcher loses a plain path when the file goes, even for the moment
 * of a `git checkout`, and never sees what appears in a folder that was not there at the start. A folder above a name with a wildcard it
 * watches for good. So every name that is not on the way to the site gets a wildcard that matches this name: `{p,p}ersonas.yml`. The class
 * `[p]ersonas.yml` is not enough: for a pattern without `*` and `{` the watcher asks the file system for a file of that very name.
 *
 * A character that means something in a pattern becomes `?`. Such a pattern matches a few names more, and an edit of those files only costs
 * one more look at the data. Folder names with a list or a range in braces (`{a,b}`) match no pattern, since the watcher takes them apart;
 * `createDataPoll` sees the edits there.
 *
 * @param paths absolute, with forward slashes: data files, which end as such, and folders of data files
 * @param siteDir absolute; Docusaurus makes the patterns relative to it, and its own name may have special characters
 */
export function toWatchPatterns(paths: readonly string[], siteDir: string): string[] {
  return paths.map((path) => {
    const pattern = toPattern(path, siteDir);
    return isDataFile(path) ? pattern : `${pattern}/${DATA_FILES}`;
  });
}

/** The names that lead to the site are sure to stay, and stay plain while they can: the watcher watches the first folder that has no wildcard. */
function toPattern(path: string, siteDir: string): string {
  const kept = siteDir.split(sep);
  let isKept = true;
  const names = path.split('/').map((name, index) => {
    isKept &&= name === kept[index] && name.search(SPECIAL) === -1;
    return isKept ? name : toWildcard(name);
  });
  return names.join('/');
}

function toWildcard(name: string): string {
  const plain = name.replace(SPECIAL, '?');
  const [first = ''] = plain;
  return `{${first},${first}}${plain.slice(first.length)}`;
}

const isDataFile = (path: string): boolean => /^\.(ya?ml|json)$/i.test(extname(path));
