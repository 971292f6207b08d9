import type { BoundSystem } from './boundSystem.js';

/** The permission that GitHub's interfaces know by another word than its pages, by the name of the role. */
const PERMISSIONS: ReadonlyMap<string, string> = new Map([
  ['read', 'pull'],
  ['triage', 'triage'],
  ['write', 'push'],
  ['maintain', 'maintain'],
  ['admin', 'admin'],
]);
const BARE = /^(?:https?:\/\/github\.com\/)?(?:([\w.-]+)\/)?([\w.-]+?)(?:\.git)?\/?$/i;
const IN_WORDS = /\brepository[ \t:]{1,3}(?:([\w.-]+)\/)?([\w.-]+)/i;

/** Scopes are repositories: `organisation/repository`, `repository forecast`, an address. Roles of the organisation and of environments are no permissions. */
export const github: BoundSystem = {
  toScope(text = '', _, { organization }) {
    const [, owner = organization, name] = IN_WORDS.exec(text) ?? BARE.exec(text) ?? [];
    return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
  },
  toRole({ name, from }, bound) {
    const permission = PERMISSIONS.get((bound ?? name).toLowerCase());
    if (permission !== undefined) return permission;
    // Whatever else the catalogue has is given elsewhere. An organisation may have roles of its own.
    return bound ?? (from === 'catalogue' ? { none: true } : name);
  },
  single: () => 'User',
  examples: { principal: 'my-team', scope: 'my-organisation/my-repository', role: 'write' },
};
