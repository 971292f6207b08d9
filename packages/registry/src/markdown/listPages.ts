import type {
  ArchitecturePageView,
  EndingPageView,
  EndingRow,
  IndexField,
  IndexPageView,
  IndexRow,
  OverviewPageView,
  ProcessPageView,
  RisksPageView,
  RiskView,
  SkillPageView,
  StageTableView,
} from '../model/pageView.js';
import { say } from '../words/say.js';
import { toFacts, toList, toSection, toTable } from './blocks.js';
import { toCards, toPartLink } from './cards.js';
import { toArchitectureMap, toProcessMap, toStageTable } from './maps.js';
import { toContacts, toLearning } from './organisation.js';
import type { Writer } from './writer.js';

/* Pages that are mostly lists of other pages. */

export const overviewPage = (view: OverviewPageView, writer: Writer): string[] => [
  writer.list(
    (['personas', 'people', 'agents', 'teams', 'services'] as const).map((counted) =>
      writer.say(`count.${counted}`, { count: view.counts[counted] }),
    ),
  ),
  toList([...view.indexes.map(writer.name), writer.link(say(writer.words, 'section.json'), view.json)]),
  toSection(writer.say('index.process'), toList(view.processes.map(writer.name))),
  toSection(writer.say('index.architecture'), toList(view.architectures.map(writer.name))),
  ...view.groups.flatMap(({ group, teams }) =>
    teams.map(({ team, personas }) =>
      toSection(
        [group ? writer.name(group) : '', team ? writer.name(team) : writer.say('personas.withoutTeam')]
          .filter((part) => part !== '')
          .join(' · '),
        toCards(personas, writer),
      ),
    ),
  ),
];

export const skillPage = (view: SkillPageView, writer: Writer): string[] => [
  writer.text(view.skillDescription ?? ''),
  toFacts([[writer.say('section.skillTeams'), writer.names(view.teams)]]),
  toSection(
    writer.say('section.neededBy'),
    writer.say('count.personas', { count: view.personaCount }),
    toCards(view.personas, writer),
  ),
  toSection(
    writer.say('section.whoHasIt'),
    toList(
      view.people.map(({ person, personas }) =>
        writer.phrase('line.with', { name: writer.name(person), access: writer.names(personas) }),
      ),
    ),
    view.peopleMore ? writer.say('list.andMore') : '',
  ),
  toSection(writer.say('section.learning'), toLearning(view.learning, writer)),
  toSection(writer.say('section.documents'), toList(writer.documents(view.documents))),
];

export const processPage = (view: ProcessPageView, writer: Writer): string[] => [
  writer.text(view.processDescription ?? ''),
  toSection(writer.say('section.stages'), toProcessMap(view.map, writer)),
  ...toStageTables(view.stageTables, ({ architecture }) => architecture, writer),
  ...toWork(view, writer),
];

export const architecturePage = (view: ArchitecturePageView, writer: Writer): string[] => [
  writer.text(view.architectureDescription ?? ''),
  toSection(writer.say('section.components'), toArchitectureMap(view.map, writer)),
  ...toStageTables(view.stageTables, ({ process }) => process, writer),
  ...toWork(view, writer),
];

const toStageTables = (
  tables: readonly StageTableView[],
  toOther: (table: StageTableView) => StageTableView['process'],
  writer: Writer,
): string[] =>
  tables.map((table) =>
    toSection(
      writer.phrase('section.workWith', { name: writer.name(toOther(table)) }),
      toStageTable(table, writer),
    ),
  );

const toWork = (
  { cards, services, learn, documents }: Omit<ProcessPageView | ArchitecturePageView, 'kind'>,
  writer: Writer,
): string[] => [
  toSection(writer.say('index.personas'), toCards(cards, writer)),
  toSection(writer.say('index.service'), toList(services.map((service) => toPartLink(service, writer)))),
  toSection(writer.say('field.learn'), toList(learn.map(({ title, url }) => writer.link(title, url)))),
  toSection(writer.say('section.documents'), toList(writer.documents(documents))),
];

export const indexPage = ({ caption, columns, rows }: IndexPageView, writer: Writer): string[] => [
  toTable(
    columns.map(({ title }) => writer.text(title)),
    rows.map((row) => columns.map(({ field }) => INDEX_CELLS[field](row, writer))),
    writer.text(caption),
  ),
];

type ToIndexCell = (row: IndexRow, writer: Writer) => string;
const countOf =
  (field: 'teams' | 'stages' | 'components' | 'personas' | 'people' | 'services'): ToIndexCell =>
  (row) =>
    String(row[field] ?? 0);

const INDEX_CELLS: Record<IndexField, ToIndexCell> = {
  entity: ({ entity, description }, writer) =>
    [writer.name(entity), writer.text(description ?? '')].filter((part) => part !== '').join(' · '),
  group: ({ group }, writer) => (group ? writer.name(group) : ''),
  teams: countOf('teams'),
  stages: countOf('stages'),
  components: countOf('components'),
  personas: countOf('personas'),
  people: countOf('people'),
  services: countOf('services'),
  memberOf: ({ memberOf = [] }, writer) => writer.names(memberOf),
  contacts: ({ contacts = [] }, writer) => toContacts(contacts, writer),
  holds: ({ holds = [] }, writer) => writer.names(holds),
  learn: ({ learn = [], learnMore = 0 }, writer) =>
    writer.list([writer.lessons(learn), learnMore > 0 ? writer.say('list.more', { count: learnMore }) : '']),
  gaps: ({ gaps = [] }, writer) => writer.list(gaps.map(({ text, href }) => writer.link(text, href))),
};

export const endingPage = ({ asOf, lists }: EndingPageView, writer: Writer): string[] => [
  asOf === undefined ? '' : writer.phrase('section.asOf', { date: writer.date(asOf) }),
  ...lists.map(({ list, rows, more = 0 }) =>
    toSection(
      writer.say(`ending.${list}`),
      toTable(
        [
          writer.say('ending.date'),
          writer.say('ending.who'),
          writer.say('ending.what'),
          writer.say('entity.service'),
          writer.say('column.environment'),
          writer.say('column.reason'),
        ],
        rows.map((row) => toEndingRow(row, writer)),
      ),
      more > 0 ? writer.say('ending.more', { count: more }) : '',
    ),
  ),
];

function toEndingRow(row: EndingRow, writer: Writer): string[] {
  const { date, when, what, isOverdue, persona, baseline, service, environment, role, level } = row;
  const dated =
    date === undefined
      ? writer.say(isOverdue ? 'review.never' : 'ending.noDate')
      : [writer.date(date), when === undefined ? '' : `(${writer.text(when)})`]
          .filter((part) => part !== '')
          .join(' ');
  const whatEnds =
    what === 'persona'
      ? writer.say('ending.persona')
      : what === 'review'
        ? writer.say('ending.reviews')
        : writer.list([
            writer.text(role ?? ''),
            level === undefined ? '' : writer.say(`level.${level}`),
            row.eligible ? writer.say('grant.eligible') : '',
          ]);
  return [
    writer.list([dated, isOverdue && date !== undefined ? writer.say('review.overdue') : '']),
    writer.list([persona ? writer.name(persona) : '', writer.text(baseline ?? '')]),
    whatEnds,
    service ? writer.name(service) : '',
    writer.text(environment ?? ''),
    writer.text(row.why ?? ''),
  ];
}

export const risksPage = ({ asOf, accepted, ended }: RisksPageView, writer: Writer): string[] => [
  asOf === undefined ? '' : writer.phrase('section.asOf', { date: writer.date(asOf) }),
  toSection(writer.say('risks.accepted'), toRisks(accepted, writer)),
  toSection(writer.say('risks.ended'), toRisks(ended, writer)),
];

const toRisks = (risks: readonly RiskView[], writer: Writer): string =>
  toTable(
    [
      writer.say('separation.rule'),
      writer.say('risks.about'),
      writer.say('column.reason'),
      writer.say('risks.by'),
      writer.say('field.until'),
      writer.say('risks.findings'),
    ],
    risks.map(({ rule, reason, by, until, findings, about, context }) => [
      writer.text(rule),
      writer.list([writer.names(about), writer.text(context)]),
      writer.text(reason),
      by === undefined ? writer.say('risks.nobody') : writer.text(by),
      until === undefined ? writer.say('risks.noEnd') : writer.date(until),
      findings === undefined ? '' : String(findings),
    ]),
  );
