/** What the package exports of this folder; `index.ts` lists the rules. */
export { getRule, rules } from './index.js';
export { RULE_GROUPS, type Rule, type RuleGroup } from './rule.js';
