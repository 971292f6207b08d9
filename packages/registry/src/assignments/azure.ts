import { SUBSCRIPTION_PATH } from '../values/azurePaths.js';
import { readGuid } from '../values/formats.js';
import type { BoundSystem } from './boundSystem.js';

const RESOURCE_GROUP = /^rg-[^/\s,]+$/i;

/** Scopes are resource ids. A name such as `rg-data-dev` is a resource group of the environment's subscription. */
export const azure: BoundSystem = {
  toScope(text, { subscription }) {
    if (text === undefined) return undefined;
    if (text.startsWith('/')) return text.length > 1 && text.endsWith('/') ? text.slice(0, -1) : text;
    const guid = subscription === undefined ? undefined : readGuid(subscription);
    return guid !== undefined && RESOURCE_GROUP.test(text)
      ? `/subscriptions/${guid}/resourceGroups/${text}`
      : undefined;
  },
  toRole({ roleDefinitionId }, bound, scope) {
    const guid = readGuid(bound ?? roleDefinitionId ?? '');
    if (guid === undefined) return undefined;
    // Without the subscription, every plan of Terraform would replace the assignment.
    const [inSubscription = ''] = SUBSCRIPTION_PATH.exec(scope) ?? [];
    return `${inSubscription}/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
  },
  single: () => 'ServicePrincipal',
  examples: {
    principal: '00000000-0000-0000-0000-000000000000',
    scope: '/subscriptions/<GUID>/resourceGroups/<name>',
    role: '<GUID of the role definition>',
  },
};

/** The GUID at the end of a role definition's resource id. */
export const toRoleGuid = (role: string): string => role.slice(role.lastIndexOf('/') + 1);
