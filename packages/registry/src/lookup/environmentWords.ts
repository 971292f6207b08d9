/* Words for the purposes of environments, folded. */

export const DEVELOPMENT = [
  'dev',
  'development',
  'devel',
  'sandbox',
  'sbx',
  'local',
  'lab',
  'playground',
  'int',
  'integration',
];
export const TEST = ['test', 'testing', 'tst', 'qa', 'qas', 'qualityassurance', 'sit', 'systemtest'];
export const STAGE = [
  'stage',
  'staging',
  'stg',
  'preprod',
  'preproduction',
  'preprd',
  'ppe',
  'uat',
  'acceptance',
  'acc',
];
export const PRODUCTION = ['prod', 'production', 'prd', 'live', 'productive'];
