import { openRepository, runGit } from 'persona-registry/history';

/** What Git says of the commit that has the decisions of a review. It is quoted, and nothing of it is claimed. */
export interface ReviewRecord {
  commit: string;
  author: string;
  /** ISO 8601, with the time. */
  date: string;
  /** What Git says of the signature, such as `good: Ada Cruz <ada@example.org>`, or `none`. */
  signature: string;
}

const SIGNATURES: Readonly<Record<string, string>> = {
  G: 'good',
  U: 'good, of a key that is not trusted',
  X: 'good, and expired',
  Y: 'good, of a key that has expired',
  R: 'good, of a key that is revoked',
  B: 'bad',
  E: 'cannot be checked',
  N: 'none',
};

/** The programs that check signatures, so that the settings of a repository name no other ones. */
const PROGRAMS = [
  'gpg.program=gpg',
  'gpg.openpgp.program=gpg',
  'gpg.x509.program=gpgsm',
  'gpg.ssh.program=ssh-keygen',
].flatMap((setting) => ['-c', setting]);

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
      ...PROGRAMS,
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
    const signature = SIGNATURES[state] ?? 'cannot be checked';
    records.set(file, {
      commit,
      author,
      date,
      signature: signer === '' ? signature : `${signature}: ${signer}`,
    });
  }
  return records;
}
