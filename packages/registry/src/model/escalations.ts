/** In what a persona can do more than before. The most serious comes first. */
export const ESCALATIONS = [
  'grants-access',
  'privileged',
  'production',
  'level',
  'activated',
  'condition-removed',
  'activation-eased',
  'end-removed',
  'earlier',
  'wider-scope',
  'exception',
  'weaker-rule',
] as const;
export type Escalation = (typeof ESCALATIONS)[number];

export type ChangeKind = 'gained' | 'lost' | 'changed';
