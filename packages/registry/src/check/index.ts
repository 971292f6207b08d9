export { checkMentions } from './checkMentions.js';
export { checkRegistry } from './checkRegistry.js';
export { type CheckOptions, examineRegistry, type Gaps } from './examineRegistry.js';
export { RULE_GROUPS, type Rule, type RuleGroup } from './rule.js';
export { getRule, rules } from './rules/index.js';
