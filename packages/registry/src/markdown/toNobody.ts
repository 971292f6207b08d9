import type { WhoCanView } from '../model/pageView.js';
import type { Writer } from './writer.js';

/** That nobody can do something, or that nobody is known of whom the data says so. */
export const toNobody = (
  { undocumented }: Pick<WhoCanView['environments'][number], 'undocumented'>,
  writer: Writer,
): string =>
  undocumented === undefined
    ? writer.say('whoCan.nobody')
    : writer.list([
        writer.say('whoCan.undocumented'),
        undocumented > 0 ? writer.say('counts.undocumented', { count: undocumented }) : '',
      ]);
