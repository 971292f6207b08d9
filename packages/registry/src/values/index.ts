export * from './expandTemplate.js';
export { isDate, isDuration, isGuid } from './formats.js';
export { ID_PATTERN, isId, isReservedId } from './ids.js';
export * from './normalizeLearn.js';
export * from './normalizeList.js';
export * from './parseLink.js';
export { isColor } from './readColor.js';
export { addDuration, toDurationText } from './toDuration.js';
export * from './urls.js';
