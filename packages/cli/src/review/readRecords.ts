import { ENGLISH, say } from 'persona-registry';
import { openRepository, runGit, SIGNATURE_PROGRAMS, toSignature } from 'persona-registry/history';

/** What Git says of the commit that has the decisions of a review. It is quoted, and nothing of it is claimed. */
export interface ReviewRecord {
  commit: string;
  author: string;
  /** ISO 8601, with the time. */
  date: string;
  /** What Git says of the signature, such as `good: Ada Cruz <ada@example.org>`, or `none`. */
  signature: string;
}

/**
 * Finds the last commit of each file. Files that no commit has as they are now, and those outside of Git, have no record.
 *
 * @param directory absolute
 * @param files relative to it
 */
export async function readRecords(
  directory: string,
  files: readonly string[],
): Promise<Map<string, ReviewRecord>> {
  const records = new Map<string, ReviewRecord>();
  const { value: repository } = await openRepository(directory);
  if (repository === undefined) return records;
  for (const file of files) {
    const changes = await runGit(directory, ['status', '--porcelain', '--', file]);
    if (changes.code !== 0 || changes.output.length > 0) continue;
    const found = await runGit(directory, [
      ...SIGNATURE_PROGRAMS,
      'log',
      '-1',
      '--format=%H%x00%an <%ae>%x00%cI%x00%G?%x00%GS',
      '--',
      file,
    ]);
    const [commit = '', author = '', date = '', state = '', signer = ''] = found.output
      .toString('utf8')
      .trimEnd()
      .split('\0');
    if (found.code !== 0 || commit === '') continue;
    const known = toSignature(state);
    const signature = known === undefined ? 'none' : say(ENGLISH, `signature.${known}`);
    records.set(file, {
      commit,
      author,
      date,
      signature: signer === '' ? signature : `${signature}: ${signer}`,
    });
  }
  return records;
}
