import { fold } from '../lookup/fold.js';

/** What people write in a cell where there is no access, folded. Of dashes nothing is left. */
const NONE: ReadonlySet<string> = new Set([
  '',
  'no',
  'none',
  'nothing',
  'nil',
  'null',
  'noaccess',
  'noaccessneeded',
  'noaccessrequired',
  'withoutaccess',
  'norole',
  'noroles',
  'nopermission',
  'nopermissions',
  'norights',
  'na',
  'notapplicable',
  'notneeded',
  'notrequired',
  'notallowed',
  'notpermitted',
  'denied',
  'accessdenied',
  'deny',
  'forbidden',
  'blocked',
  '❌',
  '✗',
  '✘',
  '✖',
  '🚫',
  '⛔',
]);
/** And where nobody knows yet. */
const UNKNOWN: ReadonlySet<string> = new Set([
  'tbd',
  'tba',
  'tbc',
  'todo',
  'tobedefined',
  'tobedone',
  'unknown',
  'notknown',
  'undocumented',
  'notdocumented',
  'pending',
]);

/** What a text that is no role says of access; nothing where it may be a role that nobody has declared. */
export function readNoRole(text: string): 'none' | 'unknown' | undefined {
  if (/^[?\s]+$/.test(text)) return 'unknown';
  const folded = fold(text);
  if (NONE.has(folded)) return 'none';
  return UNKNOWN.has(folded) ? 'unknown' : undefined;
}
