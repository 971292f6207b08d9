export { checkMentions } from './checkMentions.js';
export { checkRegistry } from './checkRegistry.js';
export { type CheckOptions, examineRegistry, type Gaps } from './examineRegistry.js';
