import { entriesOf } from '../lookup/entries.js';
import { lookUpAmong, nearestSpelling } from '../lookup/findReference.js';
import { fold } from '../lookup/fold.js';
import { quote } from '../lookup/quote.js';
import { toReferenceProblem, type Wanted } from '../lookup/toReferenceProblem.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { IdentityInput, PersonaInput, TextList } from '../model/data.js';
import { KINDS, PARTED_KINDS, type PartedKind } from '../model/kinds.js';
import type { Identity, InteractionRef, Persona } from '../model/registry.js';
import { expandEnvironment } from '../values/expandTemplate.js';
import { normalizeLearn } from '../values/normalizeLearn.js';
import { normalizeList, normalizeWords } from '../values/normalizeList.js';
import { parseLink } from '../values/parseLink.js';
import { isColor } from '../values/readColor.js';
import { breakCircles } from './breakCircles.js';
import type { Draft } from './drafts.js';
import { type Item, readItems, resolveList, toPlace } from './readItems.js';
import { type BuildContext, resolveItem, resolveItems } from './resolveItems.js';
import { createPartIndexes, type PartIndexes, readWhole, resolveParts } from './resolveParts.js';

type PersonaDraft = Draft<PersonaInput>;

/** Results for texts that many personas repeat. */
interface ResolvedTexts {
  parts: PartIndexes;
  interactions: Map<string, InteractionRef>;
}

/**
 * Builds all personas. The entries that they create in open sections do not depend on their order: all `team` fields are resolved before
 * `interactsWith`, and whole names of processes and architectures before names with a `/`.
 */
export function buildPersonas(drafts: readonly PersonaDraft[], context: BuildContext): Persona[] {
  const teams = drafts.map((draft) => resolveTeams(draft, context));
  for (const kind of PARTED_KINDS) createWholes(kind, drafts, context);
  const colors = new Map<string, boolean>();
  for (const draft of drafts) checkColor(draft, context, colors);
  const resolved: ResolvedTexts = { parts: createPartIndexes(), interactions: new Map() };
  const personas = drafts.map((draft, index) =>
    buildPersona(draft, teams[index] ?? NO_TEAMS, context, resolved),
  );
  breakReplacements(personas, drafts, context);
  return personas;
}

interface Teams {
  team?: string | undefined;
  teams: string[];
}
const NO_TEAMS: Teams = { teams: [] };

/** The main team is the first one, if `team` does not say it. */
function resolveTeams(draft: PersonaDraft, context: BuildContext): Teams {
  const team = resolveField(draft, 'team', 'team', context);
  const { written } = draft;
  if (written.input.teams === undefined) return team === undefined ? NO_TEAMS : { team, teams: [team] };
  const others = resolveItems('team', written.input.teams, written, 'teams', context);
  const teams = [...new Set([...(team === undefined ? [] : [team]), ...others])];
  return { team: teams[0], teams };
}

function breakReplacements(
  personas: readonly Persona[],
  drafts: readonly PersonaDraft[],
  { references }: BuildContext,
): void {
  const replaced = personas.filter(({ replacedBy }) => replacedBy !== undefined);
  if (replaced.length === 0) return;
  const written = new Map(drafts.map((draft) => [draft.entity.id, draft.written]));
  breakCircles(
    replaced,
    {
      nextOf: ({ replacedBy }) => replacedBy,
      cut: (persona) => delete persona.replacedBy,
      placeOf: ({ id }) => written.get(id)?.placeOf('replacedBy') ?? { file: '' },
      code: 'replaced-by-cycle',
      toSentence: (name) => `The persona ${name} is replaced by itself`,
      hint: 'Name the persona that takes over, or delete `replacedBy` at the newest of these personas.',
    },
    references.report,
  );
}

function createWholes(kind: PartedKind, drafts: readonly PersonaDraft[], { references }: BuildContext): void {
  if (!references.isOpen(kind)) return;
  for (const draft of drafts) {
    for (const item of itemsOf(draft, KINDS[kind].section)) {
      const whole = readWhole(item);
      if (whole !== undefined) references.resolve(kind, whole, item);
    }
  }
}

function buildPersona(
  draft: PersonaDraft,
  { team, teams }: Teams,
  context: BuildContext,
  { parts, interactions }: ResolvedTexts,
): Persona {
  const { entity, written } = draft;
  const {
    kind = 'person',
    category,
    color,
    image,
    summary,
    scope,
    dataAccess,
    learn,
    identity,
    description,
    responsibilities,
    wanted,
    requestUrl,
    until,
  } = written.input;
  const resolve = (listed: 'service' | 'skill' | 'duty') => {
    const field = KINDS[listed].section;
    return resolveItems(listed, written.input[field], written, field, context);
  };
  const resolveWorks = (parted: PartedKind) =>
    resolveParts(
      parted,
      written.input[KINDS[parted].section],
      { of: written, field: KINDS[parted].section },
      context,
      parts,
    );
  // Plain assignments, because there are thousands of personas: V8 takes 50 times as long to spread or copy objects of this size.
  const persona: Persona = {
    id: entity.id,
    name: entity.name,
    aliases: entity.aliases,
    order: entity.order,
    kind,
    teams,
    responsibilities: toLines(responsibilities),
    categories: normalizeWords(category),
    interactsWith: resolveInteractions(draft, context, interactions),
    processes: resolveWorks('process'),
    architectures: resolveWorks('architecture'),
    services: resolve('service'),
    skills: resolve('skill'),
    learn: normalizeLearn(learn),
    duties: resolve('duty'),
  };
  // All optional fields are listed, so that a forgotten field does not compile.
  const optional: { [Field in OptionalField]: Persona[Field] | undefined } = {
    color: color?.trim(),
    image: image?.trim(),
    summary: summary?.trim(),
    description: description?.trim(),
    team,
    scope: scope === undefined ? undefined : toProse(scope),
    dataAccess: dataAccess === undefined ? undefined : toProse(dataAccess),
    identity: identity && toIdentity(identity, written, context),
    sponsor: resolveField(draft, 'sponsor', 'persona', context),
    hiddenHolders: undefined,
    idRepeats: undefined,
    wanted,
    requestUrl: requestUrl?.trim(),
    until,
    replacedBy: resolveField(draft, 'replacedBy', 'persona', context),
  };
  for (const field in optional) setField(persona, field as OptionalField, optional);
  return persona;
}

function toIdentity(
  { kind, name }: IdentityInput,
  written: PersonaDraft['written'],
  { templates, registry }: BuildContext,
): Identity {
  if (name === undefined) return { kind };
  const ofProject = templates.withProject(name, () => written.placeOf('identity', 'name'));
  const names = entriesOf(registry.environments).map(({ id }) => expandEnvironment(ofProject, id));
  return { kind, name: ofProject, ...(names.some((one) => one !== ofProject) && { names }) };
}

type OptionalField = {
  [Field in keyof Persona]-?: undefined extends Persona[Field] ? Field : never;
}[keyof Persona];

function setField<Field extends OptionalField>(
  persona: Persona,
  field: Field,
  from: { readonly [Key in Field]: Persona[Key] | undefined },
): void {
  const value = from[field];
  if (value !== undefined) persona[field] = value;
}

function itemsOf({ written }: PersonaDraft, field: 'processes' | 'architectures'): Item[] {
  return readItems(written.input[field], written, field);
}

function resolveField(
  { written }: PersonaDraft,
  field: 'team' | 'sponsor' | 'replacedBy',
  kind: 'team' | 'persona',
  context: BuildContext,
): string | undefined {
  const input = written.input[field];
  if (input === undefined) return undefined;
  const known = context.known[kind];
  const earlier = known.get(input);
  if (earlier !== undefined) return earlier;
  // The field is read as a list, which drops the dash of an empty cell.
  const [text] = normalizeList([input]);
  if (text === undefined) return undefined;
  const id = resolveItem(kind, { text, of: written, field }, context);
  if (id !== undefined && text === input && parseLink(text) === undefined) known.set(text, id);
  return id;
}

/** The lines of a text, or the items of a list. Sentences have commas, so they are not split at them. */
function toLines(list: TextList | undefined): string[] {
  if (list === undefined) return [];
  return normalizeList(typeof list === 'string' ? [list] : list);
}

/** Texts that mean everybody, folded. */
const ALL: ReadonlySet<string> = new Set(['all', 'allteams', 'allpersonas', 'everyone']);

/** Resolves `interactsWith`, which may name personas and teams. A text that names one of each is ambiguous. An unknown text is read as a team. */
function resolveInteractions(
  draft: PersonaDraft,
  context: BuildContext,
  resolved: ResolvedTexts['interactions'],
): InteractionRef[] {
  const { written } = draft;
  const found = resolveList(
    written.input.interactsWith,
    { of: written, field: 'interactsWith' },
    resolved,
    (item) => resolveInteraction(item, context),
  );
  if (found.length < 2) return found;
  const interactions = new Map(found.map((interaction) => [keyOf(interaction), interaction]));
  return [...interactions.values()];
}

function keyOf(interaction: InteractionRef): string {
  return interaction.kind === 'all' ? 'all' : `${interaction.kind}:${interaction.id}`;
}

function resolveInteraction(item: Item, context: BuildContext): InteractionRef | undefined {
  const { references } = context;
  const text = parseLink(item.text)?.text ?? item.text;
  const teams = references.indexOf('team');
  const personas = references.indexOf('persona');
  const [first, second] = lookUpAmong([['team', teams] as const, ['persona', personas] as const], text);
  if (first !== undefined && second !== undefined) {
    const candidates = [first, second].flatMap(([, match]) => ('id' in match ? match.id : match.candidates));
    references.report(toReferenceProblem(text, { candidates }, PARTNER, toPlace(item)));
    return undefined;
  }
  if (first !== undefined) return toInteraction(first[0], item, context);
  if (ALL.has(fold(text))) return { kind: 'all' };
  if (references.isOpen('team')) return toInteraction('team', item, context);
  const suggestion = nearestSpelling(teams, text) ?? nearestSpelling(personas, text);
  const valid = ['all', ...teams.ids, ...personas.ids];
  references.report(
    toReferenceProblem(text, withoutUndefined({ suggestion }), { ...PARTNER, valid }, toPlace(item)),
  );
  return undefined;
}

/** Words for the entries that `interactsWith` may name. */
const PARTNER: Wanted = {
  what: 'persona or team',
  several: 'both a persona and a team',
  hint: 'Write the id, name or alias of a persona or a team, or `all`.',
};

function toInteraction(
  kind: 'persona' | 'team',
  item: Item,
  context: BuildContext,
): InteractionRef | undefined {
  const id = resolveItem(kind, item, context);
  return id === undefined ? undefined : { kind, id };
}

/** @param colors results for the colours so far, because a file repeats a few colours many times */
function checkColor(
  { written }: PersonaDraft,
  { references }: BuildContext,
  colors: Map<string, boolean>,
): void {
  const { color } = written.input;
  if (color === undefined) return;
  const isKnown = colors.get(color) ?? isColor(color);
  colors.set(color, isKnown);
  if (isKnown) return;
  references.report({
    code: 'unknown-color',
    severity: 'error',
    message: `${quote(color)} is not a colour.`,
    place: written.placeOf('color'),
    hint: 'Write a CSS colour such as #1f6feb, or the name of a colour such as Dark Blue.',
  });
}

/** Removes the `[More info]()` at the end of cells in *Introduction to Personas in AI*, because the page shows the rest anyway. Other empty links become text. */
function toProse(text: string): string {
  if (!text.includes(']()')) return text.trim();
  return text
    .replace(/\s*\[more info\]\(\)/gi, '')
    .replace(/\[([^\][]*)\]\(\)/g, '$1')
    .trim();
}
