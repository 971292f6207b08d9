import { entriesOf } from '../lookup/entries.js';
import type { Entity, Registry } from '../model/registry.js';
import { say } from '../words/say.js';
import type { PageModel } from './page.js';

type TitledKind = 'team' | 'process' | 'architecture' | 'skill' | 'service';

/** The names that entities of several kinds have. Their pages need a title that tells them apart in a list of results or of tabs. */
export function findSharedNames(registry: Registry): ReadonlySet<string> {
  const { personas, teams, processes, architectures, skills, services } = registry;
  const seen = new Set<string>();
  const shared = new Set<string>();
  const sections: Readonly<Record<string, Entity>>[] = [
    personas,
    teams,
    processes,
    architectures,
    skills,
    services,
  ];
  for (const section of sections) {
    const names = new Set(entriesOf(section).map(({ name }) => name));
    for (const name of names) {
      if (seen.has(name)) shared.add(name);
      seen.add(name);
    }
  }
  return shared;
}

/** The title of a document: the name, with its kind where an entity of another kind has the same name. */
export const toTitle = (kind: TitledKind, name: string, { sharedNames, words }: PageModel): string =>
  sharedNames.has(name) ? say(words, `pageTitle.${kind}`, { name }) : name;
