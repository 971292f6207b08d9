import type { CoveragePageView } from '../model/pageView.js';
import { toSection, toTable } from './blocks.js';
import type { Writer } from './writer.js';

/** Who holds which persona: a table per team. */
export const toTeamHolders = (
  { holders = [], holdersMore }: Pick<CoveragePageView, 'holders' | 'holdersMore'>,
  writer: Writer,
): string =>
  toSection(
    writer.say('section.holders'),
    ...holders.map(({ team, personas, members }) =>
      toTable(
        [writer.say('entity.person'), ...personas.map(writer.name)],
        members.map(({ person, holds }) => [
          writer.name(person),
          ...personas.map((_, at) => (holds.includes(at) ? '✓' : '')),
        ]),
        writer.name(team),
      ),
    ),
    holdersMore ? writer.say('list.andMore') : '',
  );
