import type { PeopleFile } from '../entityFiles/entityFiles.js';
import type { Filter } from '../model/request.js';
import { describeFilter } from '../requests/describeFilter.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';

/**
 * The text in the place of a table without people. Where people are not shown, it does not say that there is nobody. `filterNames` has names as values.
 */
export function sayNobody(
  { hidden = 0 }: Pick<PeopleFile, 'hidden'>,
  filterNames: Filter,
  words: Words,
): string {
  const filter = describeFilter(filterNames, words);
  if (filter === '') return say(words, hidden > 0 ? 'people.noneShown' : 'people.empty');
  return say(words, hidden > 0 ? 'people.noneShownMatches' : 'people.noneMatches', { filter });
}
