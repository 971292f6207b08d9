import { mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Creates a real folder of modules, with a link for each module of another folder. A link to the whole folder would share `node_modules/.cache` between
 * sites, and no module in it could be replaced.
 */
export function linkModules(source: string, target: string): void {
  for (const name of readdirSync(source).filter((entry) => !entry.startsWith('.'))) {
    const children = name.startsWith('@')
      ? readdirSync(join(source, name)).map((child) => join(name, child))
      : [name];
    for (const child of children) {
      mkdirSync(dirname(join(target, child)), { recursive: true });
      symlinkSync(realpathSync(join(source, child)), join(target, child), 'junction');
    }
  }
}
