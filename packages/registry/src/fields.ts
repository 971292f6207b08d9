/* What components of the theme need in the browser: this entry brings nothing else along. */
export { isAddress } from './links/isAddress.js';
export { toMeetingLine } from './links/toMeetingLine.js';
export { FIELD_WORDS } from './lookup/fieldWords.js';
export { repeatsName } from './lookup/repeatsName.js';
export { showField } from './lookup/showField.js';
export { listUnitColumns, type UnitColumn } from './maps/listUnitColumns.js';
export { partOf } from './maps/partOf.js';
export { CARD_FIELDS, PERSONA_FIELDS, PROSE_FIELDS } from './model/personaFields.js';
export { isInteractive } from './views/isInteractive.js';
