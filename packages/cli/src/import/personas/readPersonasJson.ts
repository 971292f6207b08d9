import { type Diagnostic, IDENTITY_KINDS, type IdentityKind, isId } from 'persona-registry';
import { isRecord, isSafeUrl, quote } from 'persona-registry/text';
import { toNote } from '../toNote.js';
import type { Fields, Statement, Statements } from './statement.js';

type Entry = Readonly<Record<string, unknown>>;

/** Sections whose entries a persona names. */
const NAMED = ['teams', 'services', 'skills', 'processes', 'architectures', 'duties'];
/** Sections that a persona has no place for. */
const OTHERS = ['people', 'grants', 'noAccess', 'baselines'];
const TEXTS = [
  'color',
  'image',
  'summary',
  'description',
  'scope',
  'dataAccess',
  'requestUrl',
  'until',
] as const satisfies (keyof Fields)[];

/**
 * Reads `personas.json`, the registry that a site publishes and `personas export --to personas` writes. References are written as names.
 *
 * @returns `undefined`: this is no such file
 */
export function readPersonasJson(file: string, value: unknown): Statements | undefined {
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.personas)) return undefined;
  const diagnostics: Diagnostic[] = [];
  const statements: Statement[] = [];
  const nameOf = createNames(value);
  for (const entry of value.personas.filter(isRecord)) {
    const [id, name] = [textOf(entry.id), textOf(entry.name)];
    if (!isId(id) || name === '') {
      const message = `${quote(id)} is no id of a persona with a name, so it was left out.`;
      diagnostics.push(toNote('not-understood', 'warning', message, file, 1));
      continue;
    }
    for (const { title, url } of listOf(entry.learn).filter(isRecord)) {
      const message = `${id}: the address of the link ${quote(textOf(title))} is not safe.`;
      if (!isSafeUrl(textOf(url))) diagnostics.push(toNote('left-out', 'warning', message, file, 1));
    }
    statements.push({ file, line: 1, id, name, fields: toFields(entry, nameOf) });
  }
  const named = NAMED.filter((section) => entriesOf(value, section).length > 0);
  if (named.length > 0) {
    const message = `Of these, only the names that personas use were taken: ${named.join(', ')}.`;
    diagnostics.push(toNote('left-out', 'info', message, file, 1));
  }
  for (const section of OTHERS) {
    const count = entriesOf(value, section).length;
    if (count > 0)
      diagnostics.push(toNote('left-out', 'info', `Not taken: ${section}, with entries: ${count}.`, file, 1));
  }
  if (statements.length > 0)
    diagnostics.push(toNote('taken', 'info', `Registry with personas: ${statements.length}.`, file, 1));
  return { statements, diagnostics };
}

/** The names of entries, by section and id. */
function createNames(value: Entry): (section: string, id: unknown) => string {
  const names = new Map<string, string>();
  for (const section of NAMED)
    for (const entry of entriesOf(value, section))
      names.set(`${section} ${textOf(entry.id)}`, textOf(entry.name));
  return (section, id) => names.get(`${section} ${textOf(id)}`) || textOf(id);
}

function toFields(entry: Entry, nameOf: (section: string, id: unknown) => string): Fields {
  const fields: Fields = {};
  for (const field of TEXTS) if (textOf(entry[field]) !== '') fields[field] = textOf(entry[field]);
  const kind = textOf(entry.kind);
  if (kind !== '' && kind !== 'person') fields.kind = kind;
  if (typeof entry.wanted === 'number') fields.wanted = entry.wanted;
  for (const field of ['sponsor', 'replacedBy'] as const)
    if (textOf(entry[field]) !== '') fields[field] = textOf(entry[field]);
  const team = nameOf('teams', entry.team);
  if (team !== '') fields.team = team;
  const lists: Partial<Record<keyof Fields, readonly string[]>> = {
    aliases: listOf(entry.aliases).map(textOf),
    category: listOf(entry.categories).map(textOf),
    teams: listOf(entry.teams).flatMap((id) => (id === entry.team ? [] : [nameOf('teams', id)])),
    responsibilities: listOf(entry.responsibilities).map(textOf),
    interactsWith: listOf(entry.interactsWith)
      .filter(isRecord)
      .map((one) =>
        one.kind === 'all' ? 'all' : one.kind === 'team' ? nameOf('teams', one.id) : textOf(one.id),
      ),
    processes: toParts(entry.processes, (id) => nameOf('processes', id)),
    architectures: toParts(entry.architectures, (id) => nameOf('architectures', id)),
    services: listOf(entry.services).map((id) => nameOf('services', id)),
    skills: listOf(entry.skills).map((id) => nameOf('skills', id)),
    duties: listOf(entry.duties).map((id) => nameOf('duties', id)),
    learn: listOf(entry.learn)
      .filter(isRecord)
      .flatMap(({ title, url }) =>
        isSafeUrl(textOf(url)) ? [`[${textOf(title).replaceAll(/[[\]]/g, '')}](${textOf(url)})`] : [],
      ),
  };
  for (const [field, items = []] of Object.entries(lists)) {
    const filled = items.filter((item) => item !== '');
    if (filled.length > 0) Object.assign(fields, { [field]: filled });
  }
  const identity = isRecord(entry.identity) ? entry.identity : {};
  const identityKind = IDENTITY_KINDS.find((one): one is IdentityKind => one === identity.kind);
  if (identityKind !== undefined) {
    const name = textOf(identity.name);
    fields.identity = { kind: identityKind, ...(name !== '' && { name }) };
  }
  return fields;
}

/** A process, or each of its stages. */
const toParts = (value: unknown, nameOf: (id: unknown) => string): string[] =>
  listOf(value)
    .filter(isRecord)
    .flatMap(({ id, parts }) => {
      const names = listOf(parts).map(textOf);
      return names.length === 0 ? [nameOf(id)] : names.map((part) => `${textOf(id)}/${part}`);
    });

const entriesOf = (value: Entry, section: string): Entry[] => listOf(value[section]).filter(isRecord);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
