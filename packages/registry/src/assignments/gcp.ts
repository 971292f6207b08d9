import type { BoundSystem } from './boundSystem.js';

/** A project, folder or organisation, or the full name of a resource (`//storage.googleapis.com/…`). */
const RESOURCE = /^(?:\/\/\S+|(?:projects|folders|organizations)\/[\w.:-]+)$/;
const PROJECT = /^project\b(?:[ \t:]{1,3}([a-z][a-z0-9-]{4,28}[a-z0-9])(?![\w-]))?/;
const ROLE = /^(?:(?:projects|organizations)\/[^/]+\/)?roles\/[\w.]+$/;

/** Scopes are projects (`projects/forecast-dev`, `project forecast-dev`, `project` for that of the environment) or other resources by their names. */
export const gcp: BoundSystem = {
  toScope(text, { project }) {
    if (text === undefined) return undefined;
    if (RESOURCE.test(text)) return text;
    const named = PROJECT.exec(text);
    const id = named?.[1] ?? project;
    return named === null || id === undefined ? undefined : `projects/${id}`;
  },
  toRole: ({ roleDefinitionId }, bound = roleDefinitionId ?? '') => (ROLE.test(bound) ? bound : undefined),
  single: (id) => (/\.gserviceaccount\.com$/i.test(id) ? 'ServiceAccount' : 'User'),
  examples: {
    principal: 'group:my-group@example.com',
    scope: 'projects/my-project',
    role: 'projects/my-project/roles/myRole',
  },
};

const KINDS: Readonly<Record<string, string>> = {
  group: 'group',
  user: 'user',
  serviceaccount: 'serviceaccount',
  serviceprincipal: 'serviceaccount',
};

/** A member with its kind, in lower case. The kind in the text counts more than the type. */
export function toMemberKey(id: string, type: string | undefined): string {
  const key = id.toLowerCase();
  if (type?.toLowerCase() === 'deleted') return `deleted:${key}`;
  if (/^\w+:/.test(key)) return key;
  const kind = type?.toLowerCase();
  return kind === undefined ? key : `${KINDS[kind] ?? kind}:${key}`;
}
