const OWN_NAME = /(['"`])(?:(?:[\w@.-]*\/)*docusaurus-plugin-personas|personas)\1/;
/** The name of a plugin or of a preset, in quotes. */
const ANY_NAME = /(['"`])[\w@/.-]*(?:plugin|preset|content-)[\w@/.-]*\1/;
const ID = /\bid['"]?:\s*(['"`])([\w-]+)\1/;

/**
 * Finds the line, 1-based, where a site's configuration names an instance of docusaurus-plugin-personas. An id belongs to the plugin named in its line or
 * above it; an entry without an id is `default`. A configuration that is written in another way has no such line.
 */
export function findInstanceLine(config: string, id: string): number | undefined {
  const entries = new Map<number, string>();
  let current: number | undefined;
  config.split('\n').forEach((line, index) => {
    if (OWN_NAME.test(line)) {
      current = index + 1;
      entries.set(current, 'default');
    } else if (ANY_NAME.test(line)) current = undefined;
    const [, , found] = ID.exec(line) ?? [];
    if (found !== undefined && current !== undefined) entries.set(current, found);
  });
  return [...entries].find(([, entryId]) => entryId === id)?.[0];
}
