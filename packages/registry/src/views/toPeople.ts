import type { PeopleFile, PersonFile } from '../entityFiles/entityFiles.js';
import type { Filter } from '../model/request.js';
import type { PeopleView } from '../model/view.js';
import { describeFilter } from '../requests/describeFilter.js';
import { toMonograms } from '../viewModel/toMonograms.js';
import { toPeopleRow } from '../viewModel/toPersonCard.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { sayNobody } from './sayNobody.js';

/** The table of the given people. `filter` has names as values, for texts only. */
export function toPeople(
  people: readonly PersonFile[],
  { words, filter, hidden }: { words: Words; filter: Filter } & Pick<PeopleFile, 'hidden'>,
): PeopleView {
  const text = describeFilter(filter, words);
  const monograms = toMonograms(people.map(({ card }) => card.person.name));
  return {
    kind: 'people',
    caption: text === '' ? say(words, 'people.all') : say(words, 'people.filtered', { filter: text }),
    people: people.map(({ card }, at) => toPeopleRow(card, monograms[at] ?? card.monogram)),
    ...(people.length === 0 && { empty: sayNobody({ hidden }, filter, words) }),
  };
}
