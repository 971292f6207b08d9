export { checkMentions } from './checkMentions.js';
export { checkRegistry } from './checkRegistry.js';
export { type CheckOptions, examineRegistry, type Findings, type Gaps } from './examineRegistry.js';
