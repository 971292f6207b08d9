import type {
  AccessCountsView,
  RoleView,
  SeparationView,
  ServicePageView,
  ServicesPageView,
  WhoCanView,
} from '../model/pageView.js';
import { spread, toAccessTable, toApart, toChanges, toConflict, toFindings, toPhrases } from './access.js';
import { toFacts, toList, toSection, toTable } from './blocks.js';
import { toHistory } from './changesPage.js';
import { toDriftSummary } from './driftPage.js';
import { toReviewList } from './reviewsPage.js';
import { toNobody } from './toNobody.js';
import type { Writer } from './writer.js';

type ServiceEnvironment = ServicePageView['environments'][number];

export function servicePage(view: ServicePageView, writer: Writer): string[] {
  const { environments, changes = [], unchanged = [], counts = [], whoCan = [], separation = [] } = view;
  const names = new Map(environments.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    writer.text(view.serviceDescription ?? ''),
    toFacts(toServiceFacts(view, writer)),
    toFindings(view.findings, writer),
    toDriftSummary(view.drift, writer),
    toReviewList(view.accessReviews, writer),
    toSection(
      writer.say('section.glance'),
      toList(
        counts
          .filter(({ exists }) => exists)
          .map((count) =>
            writer.phrase('line.with', {
              name: writer.text(nameOf(count.environment)),
              access: toCounts(count, writer),
            }),
          ),
      ),
      view.asOf === undefined ? '' : writer.phrase('section.asOf', { date: writer.date(view.asOf) }),
    ),
    toSection(writer.say('serviceCard.whoMay'), toAccessTable(view.access, writer)),
    toSection(writer.say('section.whoCan'), toWhoCan(whoCan, environments, writer)),
    toSection(
      writer.say('section.changes'),
      toChanges(
        changes.map(({ persona, steps }) => ({ about: writer.name(persona), steps })),
        writer.say('entity.persona'),
        nameOf,
        writer,
      ),
      toFacts([[writer.say('changes.none'), writer.names(unchanged)]]),
    ),
    toSection(writer.say('section.separation'), toSeparation(separation, writer)),
    toSection(writer.say('section.apart'), toApart(view.apart ?? [], writer)),
    toSection(writer.say('section.roles'), toRoles(view.roles, writer)),
    toHistory(view.history, writer),
    toSection(
      writer.say('index.person'),
      toList(
        view.people.map(({ person, personas }) =>
          writer.phrase('line.with', { name: writer.name(person), access: writer.names(personas) }),
        ),
      ),
    ),
    toSection(writer.say('section.documents'), toList(writer.documents(view.documents))),
    toSection(writer.say('field.learn'), toList(view.learn.map(({ title, url }) => writer.link(title, url)))),
    view.unmentioned === undefined
      ? ''
      : writer.phrase('line.with', {
          name: writer.say('section.unmentioned', { count: view.unmentioned.count }),
          access: writer.names(view.unmentioned.personas),
        }),
  ];
}

function toServiceFacts(view: ServicePageView, writer: Writer): (readonly [string, string])[] {
  const { contact, owner, reviews = [], reviewed, nextReview } = view;
  const scopes = view.environments.map(({ name, scope }) =>
    scope === undefined ? '' : `${writer.text(name)}: ${writer.text(scope)}`,
  );
  const review = [
    reviewed === undefined ? '' : writer.date(reviewed),
    view.isNeverReviewed ? writer.say('review.never') : '',
    nextReview === undefined ? '' : writer.phrase('review.next', { date: writer.date(nextReview) }),
  ];
  const history = reviews.map(({ date, by, result, evidence }) =>
    writer.list([
      writer.date(date),
      writer.say(`review.${result}`),
      by === undefined ? '' : writer.link(by.text, by.href),
      ...evidence.map(writer.text),
    ]),
  );
  return [
    [writer.say('serviceCard.system'), writer.list(view.systems.map(writer.text))],
    [
      writer.say('serviceCard.environments'),
      writer.list(view.environments.filter(({ exists }) => exists).map(({ name }) => writer.text(name))),
    ],
    [
      writer.say('section.absent'),
      writer.list(view.environments.filter(({ exists }) => !exists).map(({ name }) => writer.text(name))),
    ],
    [writer.say('field.scope'), writer.list(scopes)],
    [writer.say('serviceCard.contact'), contact ? writer.link(contact.text, contact.href) : ''],
    [writer.say('section.owner'), owner ? writer.link(owner.text, owner.href) : ''],
    [writer.say('column.partOf'), view.within ? writer.name(view.within) : ''],
    [writer.say('section.contains'), writer.names(view.contains ?? [])],
    [
      writer.say('review.reviewed'),
      [writer.list(review), ...history].filter((text) => text !== '').join('; '),
    ],
    [writer.say('serviceCard.address'), view.url === undefined ? '' : writer.link(view.url, view.url)],
    [
      writer.say('requestAccess'),
      view.requestUrl === undefined ? '' : writer.link(view.requestUrl, view.requestUrl),
    ],
    [
      writer.say('section.files'),
      writer.list((view.downloads ?? []).map(({ title, href }) => writer.link(title, href))),
    ],
  ];
}

const toCounts = (
  { granted, none, undocumented, privileged, eligible = 0 }: AccessCountsView,
  writer: Writer,
): string =>
  writer.list([
    writer.say('counts.granted', { count: granted }),
    none > 0 ? writer.say('counts.none', { count: none }) : '',
    undocumented > 0 ? writer.say('counts.undocumented', { count: undocumented }) : '',
    privileged > 0 ? writer.say('counts.privileged', { count: privileged }) : '',
    eligible > 0 ? writer.say('counts.eligible', { count: eligible }) : '',
  ]);

function toWhoCan(
  lines: readonly WhoCanView[],
  environments: readonly ServiceEnvironment[],
  writer: Writer,
): string {
  const names = new Map(environments.map(({ id, name }) => [id, name]));
  const columns = lines[0]?.environments.map(({ environment }) => environment) ?? [];
  return toTable(
    [writer.say('section.whoCan'), ...columns.map((id) => writer.text(names.get(id) ?? id))],
    lines.map((line) => [
      toWhat(line, writer),
      ...line.environments.map((column) => {
        const { personas } = column;
        if (personas.length === 0) return toNobody(column, writer);
        return writer.list(
          personas.map(({ eligible, how, ...persona }) => {
            const details = writer.list([
              eligible ? writer.say('grant.eligible') : '',
              writer.text(how ?? ''),
            ]);
            return details === '' ? writer.name(persona) : `${writer.name(persona)} (${details})`;
          }),
        );
      }),
    ]),
  );
}

function toWhat(line: WhoCanView, writer: Writer): string {
  if (line.kind === 'unstated') return writer.say('grant.unstated');
  if (line.kind === 'duty') return writer.text(line.title);
  const level = writer.say(`level.${line.title}`);
  return line.plane === undefined
    ? level
    : writer.phrase('grant.levelIn', { level, plane: writer.say(`plane.${line.plane}`) });
}

function toSeparation(rules: readonly SeparationView[], writer: Writer): string {
  const hasConflicts = rules.some(({ conflicts }) => conflicts);
  return toTable(
    [
      writer.say('separation.rule'),
      writer.say('serviceCard.environments'),
      writer.say('separation.duties'),
      ...(hasConflicts ? [writer.say('separation.conflicts')] : []),
    ],
    rules.map(({ name, why, environments, duties, conflicts = [] }) => [
      [name, why ?? '']
        .filter((text) => text !== '')
        .map(writer.text)
        .join(' · '),
      writer.list(environments.map(writer.text)),
      duties
        .map(({ duty, personas }) =>
          writer.phrase('line.with', { name: writer.text(duty), access: toHolders(personas, writer) }),
        )
        .join('; '),
      ...(hasConflicts
        ? [
            conflicts.length === 0
              ? writer.say('separation.none')
              : conflicts.map((conflict) => toConflict(conflict, writer)).join('; '),
          ]
        : []),
    ]),
  );
}

function toHolders(personas: SeparationView['duties'][number]['personas'], writer: Writer): string {
  if (personas.length === 0) return writer.say('separation.nobody');
  return writer.list(
    personas.map(({ undeclared, unsupported, ...persona }) =>
      [
        writer.name(persona),
        undeclared ? writer.say('separation.undeclared') : '',
        unsupported ? writer.say('separation.unsupported') : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  );
}

function toRoles(roles: readonly RoleView[], writer: Writer): string {
  return toTable(
    [
      writer.say('column.role'),
      writer.say('column.level'),
      writer.say('section.allows'),
      writer.say('section.roleId'),
    ],
    roles.map((role) => [
      [
        writer.text(role.name),
        role.formerNames.length === 0
          ? ''
          : writer.say('section.formerly', { names: writer.list(role.formerNames) }),
      ]
        .filter((part) => part !== '')
        .join(' · '),
      writer.list([toRoleLevel(role, writer), role.privileged ? writer.say('grant.privileged') : '']),
      [role.description ?? '', ...(role.also ?? [])]
        .filter((text) => text !== '')
        .map(writer.text)
        .join('; '),
      writer.text(role.roleDefinitionId ?? ''),
    ]),
  );
}

function toRoleLevel({ level, planes, planeLevels }: RoleView, writer: Writer): string {
  const one = (of: RoleView['level']) =>
    of === undefined ? writer.say('grant.unstated') : writer.say(`level.${of}`);
  if (planeLevels === undefined) return one(level);
  return writer.list(
    planes.map((plane) =>
      writer.phrase('grant.levelIn', {
        level: one(planeLevels[plane]),
        plane: writer.say(`plane.${plane}`),
      }),
    ),
  );
}

/** The index of services: a row per service, and tables of its personas as far as the page has them. */
export function servicesPage(view: ServicesPageView, writer: Writer): string[] {
  const { environments, services, downloads = [], asOf } = view;
  return [
    asOf === undefined ? '' : writer.phrase('section.asOf', { date: writer.date(asOf) }),
    toFacts([
      [
        writer.say('section.files'),
        writer.list(downloads.map(({ title, href }) => writer.link(title, href))),
      ],
    ]),
    toTable(
      [
        writer.say('entity.service'),
        writer.say('serviceCard.system'),
        ...environments.map(({ name }) => writer.text(name)),
        writer.say('index.personas'),
        writer.say('section.askWhom'),
        writer.say('review.reviewed'),
      ],
      services.map((service) => [
        writer.name(service.service),
        writer.list(service.systems.map(writer.text)),
        ...spread(
          service.environments.map((highest) => toHighest(highest, writer)),
          environments.length,
        ),
        String(service.holders),
        service.owner ? writer.link(service.owner.text, service.owner.href) : '',
        writer.list([
          service.reviewed === undefined ? '' : writer.date(service.reviewed),
          service.isNeverReviewed ? writer.say('review.never') : '',
          service.isOverdue ? writer.say('review.overdue') : '',
        ]),
      ]),
    ),
    ...services.map(({ service, personas = [] }) =>
      toSection(
        writer.name(service),
        toTable(
          [writer.say('entity.persona'), ...environments.map(({ name }) => writer.text(name))],
          personas.map(({ persona, cells }) => [
            writer.name(persona),
            ...spread(
              cells.map((phrases) => toPhrases(phrases, writer)),
              environments.length,
            ),
          ]),
        ),
      ),
    ),
  ];
}

function toHighest(
  highest: ServicesPageView['services'][number]['environments'][number],
  writer: Writer,
): string {
  const { exists, granted, undocumented, privileged, level, onlyEligible } = highest;
  if (!exists) return writer.say('cell.notApplicable');
  const reached =
    granted === 0
      ? undocumented > 0
        ? ''
        : writer.say('access.none')
      : level === undefined
        ? writer.say('grant.unstated')
        : writer.say(`level.${level}`);
  return writer.list([
    reached,
    onlyEligible ? writer.say('grant.eligible') : '',
    granted > 0 ? writer.say('counts.granted', { count: granted }) : '',
    privileged > 0 ? writer.say('counts.privileged', { count: privileged }) : '',
    undocumented > 0 ? writer.say('counts.undocumented', { count: undocumented }) : '',
  ]);
}
