/** What Git says of the signature of a commit, by the letter that it writes. It is quoted, and nothing of it is claimed. */
export const SIGNATURES = {
  G: 'good',
  U: 'untrusted',
  X: 'expired',
  Y: 'expiredKey',
  R: 'revokedKey',
  B: 'bad',
  E: 'unchecked',
} as const;
export type CommitSignature = (typeof SIGNATURES)[keyof typeof SIGNATURES];
