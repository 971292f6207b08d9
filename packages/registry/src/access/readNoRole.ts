import { fold } from '../lookup/fold.js';

/** Texts for a cell without access, folded. A dash becomes the empty text. */
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
/** Texts for a cell whose access is not known yet, folded. */
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

/** The meaning of a text that people write instead of a role. `undefined` if it may be the name of an undeclared role. */
export function readNoRole(text: string): 'none' | 'unknown' | undefined {
  if (/^[?\s]+$/.test(text)) return 'unknown';
  const folded = fold(text);
  if (NONE.has(folded)) return 'none';
  return UNKNOWN.has(folded) ? 'unknown' : undefined;
}
