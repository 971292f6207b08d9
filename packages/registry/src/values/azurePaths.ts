/** The part of a scope of Azure that names its subscription, resource group or management group. Azure ignores the case of paths. */
export const SUBSCRIPTION_PATH = /^\/subscriptions\/[^/]+/i;
export const RESOURCE_GROUP_PATH = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i;
export const MANAGEMENT_GROUP_PATH = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+/i;
