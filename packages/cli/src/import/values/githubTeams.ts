import type { Diagnostic } from 'persona-registry';
import { isRecord } from 'persona-registry/text';
import type { SectionEntry } from '../sections/sectionEntry.js';
import { toNote } from '../toNote.js';
import { toEntryId } from './toEntryId.js';
import type { ValueReader } from './valueReader.js';

type Entry = Readonly<Record<string, unknown>>;

/**
 * The teams of an organisation on GitHub (`gh api orgs/ORG/teams`), and lists of teams or collaborators that do not say of which repository they are. Pages of
 * `--slurp` are joined.
 */
export const githubTeams: ValueReader = {
  accepts: ([value]) => entriesOf(value).some((entry) => isTeam(entry) || isCollaborator(entry)),
  read([value], file) {
    const diagnostics: Diagnostic[] = [];
    const entries: SectionEntry[] = [];
    let odd = 0;
    let ofRepository = 0;
    for (const entry of entriesOf(value)) {
      if (isCollaborator(entry)) ofRepository++;
      else if (!isTeam(entry)) odd++;
      else if (toEntryId(String(entry.slug)) === undefined) odd++;
      else {
        // Only in the list of a repository, a team has the map of what it may do there.
        if (isRecord(entry.permissions)) ofRepository++;
        const outer = isRecord(entry.parent) ? toText(entry.parent.slug) : undefined;
        const parent = outer === undefined ? undefined : toEntryId(outer);
        const description = toText(entry.description);
        entries.push({
          section: 'teams',
          id: toEntryId(String(entry.slug)) ?? '',
          file,
          fields: {
            name: toText(entry.name) ?? String(entry.slug),
            ...(description !== undefined && { description }),
            ...(parent !== undefined && { parent }),
          },
        });
      }
    }
    if (odd > 0) note(`Entries that are no team: ${odd}.`);
    if (ofRepository > 0)
      note(
        `The list does not say which repository it is about, so what ${ofRepository === 1 ? '1 team or person' : `${ofRepository} teams and people`} may do there was left out. Write it beside the name: {"repository": "OWNER/REPOSITORY", "teams": […]}.`,
      );
    diagnostics.unshift(
      toNote(
        'taken',
        'info',
        `Teams of GitHub: ${entries.length}. What a team may do is in the lists of repositories.`,
        file,
      ),
    );
    return { statements: [], entries: withParents(entries, diagnostics, file), diagnostics };

    function note(message: string): void {
      diagnostics.push(toNote('not-understood', 'warning', message, file));
    }
  },
};

/** A parent that is not in the file is told and left out. */
function withParents(
  entries: readonly SectionEntry[],
  diagnostics: Diagnostic[],
  file: string,
): SectionEntry[] {
  const known = new Set(entries.map(({ id }) => id));
  return entries.map((entry) => {
    const { parent, ...fields } = entry.fields;
    if (parent === undefined || known.has(parent)) return entry;
    const message = `The parent "${parent}" of "${entry.id}" is not in the file, so it was left out.`;
    diagnostics.push(toNote('not-understood', 'warning', message, file));
    return { ...entry, fields };
  });
}

const entriesOf = (value: unknown): readonly Entry[] =>
  (Array.isArray(value) ? value.flat() : [value]).filter(isRecord);

const isTeam = ({ slug, members_url: members, repositories_url: repositories, permission }: Entry): boolean =>
  toText(slug) !== undefined &&
  [members, repositories, permission].some((each) => toText(each) !== undefined);

const isCollaborator = ({ login, permissions, role_name: role }: Entry): boolean =>
  toText(login) !== undefined && (isRecord(permissions) || toText(role) !== undefined);

const toText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
