/** A permission on a repository: the word of GitHub's interfaces, the one of its pages, and whether a holder may write. */
interface GithubPermission {
  id: string;
  name: string;
  mayWrite: boolean;
}

/** The weakest first. */
export const GITHUB_PERMISSIONS: readonly GithubPermission[] = [
  { id: 'pull', name: 'read', mayWrite: false },
  { id: 'triage', name: 'triage', mayWrite: false },
  { id: 'push', name: 'write', mayWrite: true },
  { id: 'maintain', name: 'maintain', mayWrite: true },
  { id: 'admin', name: 'admin', mayWrite: true },
];

/** The permission with a name of GitHub's pages, in whatever case. */
export const findPermission = (name: string): string | undefined =>
  GITHUB_PERMISSIONS.find((each) => each.name === name.toLowerCase())?.id;
