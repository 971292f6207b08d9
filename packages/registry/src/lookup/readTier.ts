import type { Tier } from '../model/enums.js';
import { DEVELOPMENT, PRODUCTION, STAGE, TEST } from './environmentWords.js';
import { fold } from './fold.js';

const NONPRODUCTION = [...DEVELOPMENT, ...TEST, 'nonprod', 'nonproduction', 'nonprd'];
const TIER_OF_WORD: ReadonlyMap<string, Tier> = new Map([
  ...NONPRODUCTION.map((word) => [word, 'nonproduction'] as const),
  ...STAGE.map((word) => [word, 'preproduction'] as const),
  ...PRODUCTION.map((word) => [word, 'production'] as const),
]);
/** A word before `prod` that makes another tier of it: `pre-prod`, `Non Production`. */
const TIER_BEFORE_PRODUCTION: ReadonlyMap<string, Tier> = new Map([
  ['pre', 'preproduction'],
  ['non', 'nonproduction'],
  ['not', 'nonproduction'],
  ['no', 'nonproduction'],
]);
/** If the words of one text say several tiers, the first of these counts: rules for production must not be off by mistake. */
const STRONGEST: readonly Tier[] = ['production', 'preproduction', 'nonproduction'];

/**
 * The tier that an id, a name or an alias of an environment says, as a whole or by one of its words: `prod-eu`, `PRD1`, `EUProd`. `undefined` if no word
 * says one.
 */
export function readTier(text: string): Tier | undefined {
  const whole = TIER_OF_WORD.get(fold(text));
  if (whole !== undefined) return whole;
  const words = wordsOf(text);
  const tiers = words.map((word, index) => {
    const tier = TIER_OF_WORD.get(word);
    return tier === 'production' ? (TIER_BEFORE_PRODUCTION.get(words[index - 1] ?? '') ?? tier) : tier;
  });
  return STRONGEST.find((tier) => tiers.includes(tier));
}

/** `EUProd1` has the words `eu` and `prod`. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
