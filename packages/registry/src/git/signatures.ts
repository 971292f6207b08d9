import { getEntry } from '../lookup/entries.js';
import { type CommitSignature, SIGNATURES } from '../model/commitSignature.js';

/** Settings before `git log`: the programs that check signatures, so that the settings of a repository name no other ones. */
export const SIGNATURE_PROGRAMS = [
  'gpg.program=gpg',
  'gpg.openpgp.program=gpg',
  'gpg.x509.program=gpgsm',
  'gpg.ssh.program=ssh-keygen',
].flatMap((setting) => ['-c', setting]);

/**
 * What Git says of a signature. `undefined` if there is none.
 *
 * @param letter what `%G?` writes
 */
export const toSignature = (letter: string): CommitSignature | undefined =>
  letter === 'N' || letter === '' ? undefined : (getEntry(SIGNATURES, letter) ?? 'unchecked');
