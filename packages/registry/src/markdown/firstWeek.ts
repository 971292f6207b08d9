import { isAddress } from '../links/isAddress.js';
import type { FirstWeekView } from '../model/pageView.js';
import { say } from '../words/say.js';
import { toPhrases } from './access.js';
import { joinBlocks, toList, toSection } from './blocks.js';
import type { Writer } from './writer.js';

type Service = FirstWeekView['services'][number];

/** Whom to meet, which services to ask for, and the meetings. The learning path is a section of its own. */
export function toFirstWeek(view: FirstWeekView | undefined, writer: Writer): string {
  if (view === undefined) return '';
  const { people, morePeople, services, moreServices, meetings } = view;
  const andMore = (hasMore: true | undefined) => (hasMore ? [writer.say('list.andMore')] : []);
  return toSection(
    writer.say('section.firstWeek'),
    toPart(
      writer.say('section.toMeet'),
      toList([
        ...people.map(({ who, why }) => writer.list([writer.name(who), writer.text(why)])),
        ...andMore(morePeople),
      ]),
    ),
    toPart(
      writer.say('section.servicesToAsk'),
      toList([...services.map((service) => toService(service, writer)), ...andMore(moreServices)]),
    ),
    toPart(
      writer.say('section.meetings'),
      toList(
        meetings.map(({ name, team, when = '', where = '' }) =>
          writer.list([
            isAddress(where) ? writer.link(name, where) : writer.text(name),
            writer.name(team),
            writer.text(when),
            isAddress(where) ? '' : writer.text(where),
          ]),
        ),
      ),
    ),
  );
}

const toPart = (title: string, content: string): string =>
  content === '' ? '' : joinBlocks([`**${title}**`, content]);

function toService({ service, environment, access, owner, requestUrl }: Service, writer: Writer): string {
  return writer.list([
    writer.name(service),
    ...toLevel(access, writer),
    writer.text(environment ?? ''),
    owner === undefined ? '' : writer.link(owner.text, owner.href),
    requestUrl === undefined ? '' : writer.link(say(writer.words, 'requestAccess'), requestUrl),
  ]);
}

function toLevel(access: Service['access'], writer: Writer): string[] {
  const { level, onlyEligible, phrases } = access ?? {};
  if (phrases !== undefined) return [toPhrases(phrases, writer)];
  return [
    level === undefined ? '' : writer.say(`level.${level}`),
    onlyEligible ? writer.say('grant.eligible') : '',
  ];
}
