export { getRule, rules } from '../rules/index.js';
export { RULE_GROUPS, type Rule, type RuleGroup } from '../rules/rule.js';
export { checkMentions } from './checkMentions.js';
export { checkRegistry } from './checkRegistry.js';
export { type CheckOptions, examineRegistry, type Gaps } from './examineRegistry.js';
