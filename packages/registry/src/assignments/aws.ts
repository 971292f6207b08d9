import type { BoundSystem } from './boundSystem.js';

const ACCOUNT = /(?:^|\D)(\d{12})(?!\d)/;
const PERMISSION_SET = /^arn:aws[a-z-]*:sso:::permissionSet\//;

/** Scopes are accounts. The policy of a role is in a permission set, which only a binding can name. */
export const aws: BoundSystem = {
  toScope: (text = '', { account = '' }) => (ACCOUNT.exec(text) ?? ACCOUNT.exec(account))?.[1],
  toRole: ({ roleDefinitionId }, bound = roleDefinitionId ?? '') =>
    PERMISSION_SET.test(bound) ? bound : undefined,
  single: () => 'User',
  examples: {
    principal: '<id in the identity store>',
    scope: '111122223333',
    role: 'arn:aws:sso:::permissionSet/ssoins-…/ps-…',
  },
};
