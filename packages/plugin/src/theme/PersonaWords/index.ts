import { translate } from '@docusaurus/Translate';

/** Stands between the items of a list, in the language of the page: `, ` in English, `、` in Japanese. */
export const toSeparator = (): string => translate({ id: 'theme.personas.list.separator', message: ', ' });

/** `Dev, Stage, Production`: one after the other, without a word before the last. A table of thousands of rows has many lists of one item. */
export const joinPlain = (items: readonly string[]): string =>
  items.length > 1 ? items.join(toSeparator()) : items.join();
