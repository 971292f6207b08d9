import { fold } from '../lookup/fold.js';

const SPELLINGS: readonly (readonly string[])[] = [
  ['dev', 'development', 'devel'],
  ['int', 'integration'],
  ['sandbox', 'sbx'],
  ['test', 'testing', 'tst'],
  ['qa', 'qas', 'qualityassurance'],
  ['stage', 'staging', 'stg'],
  ['preprod', 'preproduction', 'preprd', 'ppe'],
  ['uat', 'acceptance', 'acc'],
  ['prod', 'production', 'prd', 'productive'],
];
const WORDS = new Map(SPELLINGS.flatMap(([first = '', ...others]) => others.map((word) => [word, first])));

/** Equal for the spellings of one word: `Dev` and `Development`, but not `Sandbox`. */
export function toEnvironmentWord(text: string): string {
  const word = fold(text.replace(/\benv(?:ironment)?s?\b/gi, ''));
  return WORDS.get(word) ?? word;
}
