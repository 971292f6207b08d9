import type { BoundSystem } from './boundSystem.js';
import { findPermission } from './githubPermissions.js';

const BARE = /^(?:https?:\/\/github\.com\/)?(?:([\w.-]+)\/)?([\w.-]+?)(?:\.git)?\/?$/i;
const IN_WORDS = /\brepository[ \t:]{1,3}(?:([\w.-]+)\/)?([\w.-]+)/i;

/** Scopes become folders of files that are written, so a name has no slash and leads to no other folder. GitHub has no such names either. */
const NAME = /^(?!\.{1,2}$)[\w.-]+$/;
const isName = (text: string | undefined): boolean => text !== undefined && NAME.test(text);

/**
 * Whether an id can be the account of a user or the slug of a team. Users have letters, digits and hyphens; accounts that a company manages and teams may also
 * have underscores.
 */
export const isGithubName = (id: string): boolean => /^[A-Za-z0-9][\w-]*$/.test(id);

/** Scopes are repositories: `organisation/repository`, `repository forecast`, an address. Roles of the organisation and of environments are no permissions. */
export const github: BoundSystem = {
  toScope(text = '', _, { organization }) {
    const [, owner = organization, name] = IN_WORDS.exec(text) ?? BARE.exec(text) ?? [];
    return isName(owner) && isName(name) ? `${owner}/${name}` : undefined;
  },
  toRole({ name, from }, bound) {
    const permission = findPermission(bound ?? name);
    if (permission !== undefined) return permission;
    // Whatever else the catalogue has is given elsewhere. An organisation may have roles of its own.
    return bound ?? (from === 'catalogue' ? { none: true } : name);
  },
  single: () => 'User',
  examples: { principal: 'my-team', scope: 'my-organisation/my-repository', role: 'write' },
};
