import { SCOPE_KINDS, type ScopeKind } from '../model/enums.js';
import { MANAGEMENT_GROUP_PATH, RESOURCE_GROUP_PATH, SUBSCRIPTION_PATH } from '../values/azurePaths.js';

/** A pattern of a beginning, for a path that has nothing after it. */
const toWhole = ({ source, flags }: RegExp): RegExp => new RegExp(`${source}/?$`, flags);

/** The paths of Azure, from the widest on. */
const PATHS: readonly (readonly [RegExp, ScopeKind])[] = [
  [/^\/$/, 'tenant'],
  [toWhole(MANAGEMENT_GROUP_PATH), 'management group'],
  [toWhole(SUBSCRIPTION_PATH), 'subscription'],
  [toWhole(RESOURCE_GROUP_PATH), 'resource group'],
  [/^\/(?:subscriptions|providers)\/.*\/providers\//i, 'resource'],
];
/** Abbreviations of the Cloud Adoption Framework, as people shorten paths: `rg-data-dev/adf-dev`. */
const SHORT: readonly (readonly [RegExp, ScopeKind])[] = [
  [/^rg-[^/\s]+$/i, 'resource group'],
  [/^rg-[^/\s]+\/[^\s]+$/i, 'resource'],
  [/^sub-[^/\s]+$/i, 'subscription'],
  [/^mg-[^/\s]+$/i, 'management group'],
];
/** The longest word comes first, because *resource* is a part of *resource group*. */
const WORDS = [...SCOPE_KINDS].sort((a, b) => b.length - a.length);

/**
 * What a scope is, from its path or from the words with which its text begins: `workspace forecast-dev` is a workspace. `undefined` if the text does not
 * say it. The result is one of our own words, so it tells nothing else of the scope.
 */
export function toScopeKind(scope: string): ScopeKind | undefined {
  const text = scope.trim();
  const path = [...PATHS, ...SHORT].find(([pattern]) => pattern.test(text));
  if (path !== undefined) return path[1];
  const words = text.toLowerCase().replace('organization', 'organisation');
  return WORDS.find((word) => words === word || words.startsWith(`${word} `));
}
