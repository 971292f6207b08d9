import type { Assignment } from '../assignments/assignment.js';
import { toGuid } from '../assignments/toGuid.js';
import { toWord } from './assignmentText.js';

/** The name of a role binding, which must be unique in a namespace. */
export const toBindingName = ({ persona, roleName, scope, role, principal }: Assignment): string =>
  `${[persona.id, roleName].map((text) => toWord(text, '-')).join('-')}`.slice(0, 200) +
  `-${toGuid(scope, role, principal.id).slice(0, 8)}`;
