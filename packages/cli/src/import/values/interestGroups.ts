import type { Diagnostic, MembershipInput } from 'persona-registry';
import { isRecord, isSafeUrl, quote } from 'persona-registry/text';
import type { SectionEntry } from '../sections/sectionEntry.js';
import { toNote } from '../toNote.js';
import { toEntryId } from './toEntryId.js';
import type { ValueReader } from './valueReader.js';

type Fields = Readonly<Record<string, unknown>>;

/** The lists of such a file, and what its groups are called before their names. */
const LISTS = { sigs: 'SIG', workinggroups: 'WG', usergroups: 'UG', committees: '' } as const;
const ROLES = { chairs: 'Chair', tech_leads: 'Technical Lead', emeritus_leads: '' } as const;

/** The teams of an open source project as in `sigs.yaml` of kubernetes/community: interest groups, their leads, meetings and subprojects. */
export const interestGroups: ValueReader = {
  accepts: ([value]) =>
    isRecord(value) &&
    Object.keys(LISTS).some((list) => toList(value[list]).some((each) => isRecord(each) && 'name' in each)),
  read([value], file) {
    const diagnostics: Diagnostic[] = [];
    const teams: SectionEntry[] = [];
    const people = new Map<string, { name: string; teams: MembershipInput[] }>();
    const unknown = new Set<string>();
    let emeriti = 0;
    for (const [list, prefix] of Object.entries(LISTS)) {
      for (const group of toList(isRecord(value) ? value[list] : undefined)) {
        const name = isRecord(group) ? toText(group.name) : undefined;
        if (!isRecord(group) || name === undefined) {
          diagnostics.push(
            toNote(
              'not-understood',
              'warning',
              `An entry of \`${list}\` has no name, so it was left out.`,
              file,
            ),
          );
          continue;
        }
        const id = toEntryId(toText(group.dir) ?? toSlug(`${prefix} ${name}`));
        if (id === undefined) {
          diagnostics.push(
            toNote(
              'not-understood',
              'warning',
              `${quote(name)} has no name that can be an id, so it was left out.`,
              file,
            ),
          );
          continue;
        }
        for (const key of Object.keys(group)) if (!KNOWN.has(key)) unknown.add(key);
        for (const url of addressesOf(group))
          if (!isSafeUrl(url))
            diagnostics.push(
              toNote('left-out', 'warning', `${quote(name)}: the address ${quote(url)} is not safe.`, file),
            );
        const leadership = isRecord(group.leadership) ? group.leadership : {};
        let lead: string | undefined;
        for (const [field, role] of Object.entries(ROLES)) {
          for (const leader of toList(leadership[field])) {
            const login = isRecord(leader) ? toText(leader.github) : undefined;
            if (!isRecord(leader) || login === undefined) {
              diagnostics.push(
                toNote(
                  'not-understood',
                  'warning',
                  `A leader of ${quote(name)} has no \`github\`, so the entry was left out.`,
                  file,
                ),
              );
              continue;
            }
            if (role === '') {
              emeriti++;
              continue;
            }
            const person = people.get(login) ?? { name: toText(leader.name) ?? login, teams: [] };
            people.set(login, person);
            const member = person.teams.find(({ team }) => team === id);
            if (member === undefined) person.teams.push({ team: id, role });
            else member.role = `${member.role}, ${role}`;
            lead ??= login;
          }
        }
        teams.push({ section: 'teams', id, file, fields: toTeam(`${prefix} ${name}`.trim(), group, lead) });
        for (const sub of toList(group.subprojects)) {
          const subName = isRecord(sub) ? toText(sub.name) : undefined;
          if (!isRecord(sub) || subName === undefined) continue;
          const fields = { ...toTeam(`${name}: ${subName}`, sub, undefined), parent: id };
          teams.push({ section: 'teams', id: `${id}-${toSlug(subName)}`, file, fields });
        }
      }
    }
    const entries = [
      ...teams,
      ...Array.from(
        people,
        ([login, { name, teams: memberships }]): SectionEntry => ({
          section: 'people',
          id: login,
          file,
          fields: { name, teams: memberships, contacts: [`[GitHub](https://github.com/${login})`] },
        }),
      ),
    ];
    if (emeriti > 0)
      diagnostics.push(toNote('left-out', 'info', `Former leads (${emeriti}) have no team any more.`, file));
    if (unknown.size > 0)
      diagnostics.push(
        toNote(
          'left-out',
          'info',
          `What has no place in the data: ${[...unknown].map((key) => `\`${key}\``).join(', ')}.`,
          file,
        ),
      );
    diagnostics.unshift(toNote('taken', 'info', `${teams.length} teams and ${people.size} people.`, file));
    return { statements: [], entries, diagnostics };
  },
};

/** What is read of a group. */
const KNOWN: ReadonlySet<string> = new Set([
  'dir',
  'name',
  'mission_statement',
  'description',
  'leadership',
  'meetings',
  'contact',
  'subprojects',
]);

/** The addresses of meetings and of the mailing list. */
function addressesOf(group: Fields): string[] {
  const contact = isRecord(group.contact) ? group.contact : {};
  return [
    contact.mailing_list,
    ...toList(group.meetings).map((meeting) => isRecord(meeting) && meeting.url),
  ].flatMap((url) => toText(url) ?? []);
}

function toTeam(name: string, group: Fields, lead: string | undefined): SectionEntry['fields'] {
  const contact = isRecord(group.contact) ? group.contact : {};
  const slack = toText(contact.slack);
  const list = toText(contact.mailing_list);
  const contacts = [
    ...(slack === undefined
      ? []
      : [`[Slack](https://kubernetes.slack.com/messages/${encodeURIComponent(slack)})`]),
    ...(list === undefined || !isSafeUrl(list) ? [] : [`[Mailing list](${list})`]),
  ];
  const meetings = toList(group.meetings).flatMap((meeting) => {
    const title = isRecord(meeting) ? toText(meeting.description) : undefined;
    if (!isRecord(meeting) || title === undefined) return [];
    const { day, time, tz, frequency, url } = meeting;
    const when = [
      toText(day) === undefined ? undefined : `${toText(day)}s`,
      toText(time),
      toText(tz),
      toText(frequency) === undefined ? undefined : `(${toText(frequency)})`,
    ].filter((part) => part !== undefined);
    const where = toText(url);
    return [
      {
        name: title,
        ...(when.length > 0 && { when: when.join(' ') }),
        ...(where !== undefined && isSafeUrl(where) && { where }),
      },
    ];
  });
  const description = toText(group.mission_statement) ?? toText(group.description);
  return {
    name,
    ...(description !== undefined && { description }),
    ...(lead !== undefined && { lead }),
    ...(contacts.length > 0 && { contacts }),
    ...(meetings.length > 0 && { meetings }),
  };
}

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const toText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const toSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
