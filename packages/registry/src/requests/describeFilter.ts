import type { Category, PersonaKind } from '../model/enums.js';
import { FILTER_NAMES, type Filter, type FilterName, type FilterValue } from '../model/request.js';
import { joinPlain, listFormat } from '../words/joinList.js';
import { isMessageId, say } from '../words/say.js';
import type { Words } from '../words/words.js';

/** A filter in words: `process MLOps or DataOps, not team AI Team`; empty for no filter. Values are not looked up. */
export const describeFilter = (filter: Filter, words: Words): string =>
  joinPlain(
    words,
    FILTER_NAMES.flatMap((name) => {
      const values = filter[name] ?? [];
      const wanted = describe(
        name,
        values.filter(({ negate }) => !negate),
        words,
      );
      const unwanted = describe(
        name,
        values.filter(({ negate }) => negate),
        words,
      );
      return [
        ...(wanted === undefined ? [] : [wanted]),
        ...(unwanted === undefined ? [] : [say(words, 'filter.not', { condition: unwanted })]),
      ];
    }),
  );

function describe(name: FilterName, values: readonly FilterValue[], words: Words): string | undefined {
  if (values.length === 0) return undefined;
  const texts = values.map(({ value }) => toValueWord(name, value, words));
  return say(words, `filter.${name}`, { values: listFormat(words, 'disjunction').format(texts) });
}

type ValueWord = `kind.${PersonaKind}` | `category.${Category}`;
const isValueWord = (id: string): id is ValueWord => /^(kind|category)\./.test(id) && isMessageId(id);

/** The values of some filters are words of the data. They have the names that pages give them. */
function toValueWord(name: FilterName, value: string, words: Words): string {
  const id = `${name}.${value}`;
  return isValueWord(id) ? say(words, id) : value;
}
