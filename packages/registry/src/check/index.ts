export { checkMentions } from './checkMentions.js';
export { type CheckOptions, checkRegistry } from './checkRegistry.js';
export { RULE_GROUPS, type Rule, type RuleGroup } from './rule.js';
export { getRule, rules } from './rules/index.js';
