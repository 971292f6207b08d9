import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the views of all generated pages of a built site. The plugin's file alternates between a line with a name and a line with a view. */
export function readViews(directory: string): { kind: string }[] {
  const file = join(directory, '.docusaurus/docusaurus-plugin-personas/default/pages.txt');
  const lines = readFileSync(file, 'utf8').split('\n');
  const views = lines.filter((_, line) => line % 2 === 1).map((line) => JSON.parse(line) as { kind: string });
  return views.filter(({ kind }) => kind !== 'sidebar');
}
