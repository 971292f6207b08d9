import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AccessDetails, AccessHistory, PeopleDetails } from 'persona-registry';

export interface HistorySettings {
  /** Absolute. */
  siteDir: string;
  history: { since: string | undefined; max: number };
  accessDetails: AccessDetails;
  people: PeopleDetails;
  /** Where data is looked for: absolute, also what does not exist. */
  dataPlaces: readonly string[];
  /** Absolute folders with documents that may define personas. Empty if none does. */
  documentFolders: readonly string[];
  /** `markdown.format` of the site. */
  format: 'detect' | 'md' | 'mdx';
  /** File that keeps what each commit has changed. */
  cacheFile: string;
  /** Differs when our code does. */
  version: string;
  /** The site's option `editUrl`, if it is an address. */
  editUrl: string | undefined;
}

export interface ReadHistory {
  history?: AccessHistory;
  /** What the author of the site has to know, as sentences. */
  notes: readonly string[];
}

/** Reads from Git what the commits of the data have changed. A site without Git has no history, and that is told. */
export async function readHistory(settings: HistorySettings): Promise<ReadHistory> {
  const { siteDir, dataPlaces, documentFolders, history, accessDetails, people } = settings;
  const { findDataPlace, openRepository, readAccessHistory, toReal } = await import(
    'persona-registry/history'
  );
  const [first = siteDir] = dataPlaces.filter(existsSync);
  const opened = await openRepository(existsSync(first) ? dirname(toReal(first)) : siteDir);
  if (opened.value === undefined) return { notes: [toNote(opened.diagnostics[0]?.message)] };
  const repository = opened.value;
  const place = findDataPlace({ root: repository.root, dataPlaces, documentFolders });
  const scan = documentFolders.length === 0 ? undefined : await createScan(settings);
  const read = await readAccessHistory({
    repository,
    place,
    ...(scan && { scan }),
    ...history,
    accessDetails,
    people,
    cache: { file: settings.cacheFile, version: settings.version },
  });
  if (read.value === undefined) return { notes: [toNote(read.diagnostics[0]?.message)] };
  const commitUrl = toCommitUrl(settings.editUrl);
  return {
    history: { ...read.value, ...(commitUrl !== undefined && { commitUrl }) },
    notes:
      read.value.cut === 'shallow'
        ? [
            'This clone has only a part of the history, so the pages show only what has changed since. Fetch all of it: `fetch-depth: 0` for actions/checkout, or git fetch --unshallow',
          ]
        : [],
  };
}

const toNote = (reason = 'Git cannot read the repository.'): string =>
  `The option "history" shows nothing: ${reason}`;

/** Finds what earlier documents define. A draft defines nothing. */
async function createScan({ format }: HistorySettings) {
  const [{ toFormat }, { scanMarkdown }] = await Promise.all([
    import('remark-personas/docusaurus'),
    import('remark-personas/scan'),
  ]);
  return (text: string, file: string) => {
    const { definitions, isDraft } = scanMarkdown({ text, file, format: toFormat(file, undefined, format) });
    return isDraft ? [] : definitions;
  };
}

/** GitHub, GitLab, Gitea and those that have their addresses show a commit beside the editor. */
export function toCommitUrl(editUrl: string | undefined): string | undefined {
  const found =
    editUrl === undefined ? null : /^(https?:\/\/.+?)(\/-)?\/(?:edit|tree|blob|_edit)\//.exec(editUrl);
  return found === null ? undefined : `${found[1]}${found[2] ?? ''}/commit/`;
}
