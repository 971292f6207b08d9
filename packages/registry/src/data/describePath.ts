import { quote } from '../lookup/quote.js';
import type { DataPath } from '../model/diagnostic.js';

/** The sections of the data file, and what one entry of each is called. */
export const ENTRY_WORDS = {
  environments: 'environment',
  groups: 'group',
  teams: 'team',
  processes: 'process',
  architectures: 'architecture',
  services: 'service',
  roles: 'role',
  skills: 'skill',
  duties: 'duty',
  personas: 'persona',
  people: 'person',
  separationOfDuties: 'separation of duties',
  stages: 'stage',
  components: 'component',
} as const;

/** What a map's keys are ids of; nothing where they are not ids. */
export function entryWordOf(section: string | number | undefined): string | undefined {
  return typeof section === 'string' && Object.hasOwn(ENTRY_WORDS, section)
    ? ENTRY_WORDS[section as keyof typeof ENTRY_WORDS]
    : undefined;
}

/** A path in words, innermost first: `"url" in item 3 of "learn" of persona "P001"`. The empty path is the file. */
export function describePath(path: DataPath): string {
  const words: string[] = [];
  for (let end = path.length - 1; end >= 0; end--) {
    const step = path[end] ?? '';
    const entry = holdsEntries(path, end - 1) ? entryWordOf(path[end - 1]) : undefined;
    if (typeof step === 'number') words.push(`item ${step + 1}`);
    else if (entry === undefined) words.push(quote(step));
    else {
      words.push(`${entry} ${quote(step)}`);
      end--;
    }
  }
  return words.length === 0 ? 'the file' : words.join(' of ');
}

/** Sections stand at the top, and `stages` and `components` in an entry. Elsewhere the same words may be anything. */
function holdsEntries(path: DataPath, index: number): boolean {
  return index === 0 || (index === 2 && (path[0] === 'processes' || path[0] === 'architectures'));
}
