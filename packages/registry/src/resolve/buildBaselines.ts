import type { BaselineSource } from '../access/expandBaselines.js';
import { getEntry } from '../lookup/entries.js';
import { lookUp } from '../lookup/findReference.js';
import { quote } from '../lookup/quote.js';
import { toEntityProblem } from '../lookup/toReferenceProblem.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { BaselineInput, BaselineTargetInput } from '../model/data.js';
import type { PersonaKind } from '../model/enums.js';
import type { Origins } from '../model/origins.js';
import type { Baseline, Persona, Registry } from '../model/registry.js';
import { groupsOf, teamsOf } from '../organisation/teamsOf.js';
import { checkPeriod } from '../values/checkPeriod.js';
import { normalizeWords } from '../values/normalizeList.js';
import { toName } from '../values/toName.js';
import { collectEntries, type RegistrySource, type Written, withoutDuplicates } from './collectEntries.js';
import { readItems, toPlace } from './readItems.js';
import type { BuildContext } from './resolveItems.js';

type TargetKind = Baseline['to']['kind'];
type NamedTarget = 'group' | 'team' | 'personas';
const TARGET_KINDS: readonly TargetKind[] = ['group', 'team', 'kind', 'personas', 'all'];

/** The baselines of all files, with the personas that get each of them. All personas are known already. */
export function buildBaselines(
  sources: readonly RegistrySource[],
  context: BuildContext,
  origins: Origins,
): BaselineSource[] {
  const { report } = context.references;
  const written = withoutDuplicates(collectEntries(sources, 'baselineAccess'), 'baselineAccess', report);
  return written.flatMap((entry, order): BaselineSource[] => {
    const { to, name, access, why, from, until } = entry.input;
    origins.entries.set(`baseline:${entry.id}`, entry.place);
    const period = checkPeriod({ from, until }, () => entry.placeOf('from'));
    if (period !== undefined) report(period);
    const kind = targetOf(to, entry, context);
    if (kind === undefined) return [];
    const { ids, hasUnknown } = idsOf(kind, entry, context);
    const baseline: Baseline = withoutUndefined({
      id: entry.id,
      name: name === undefined ? entry.id : toName(name),
      aliases: [],
      order,
      to: { kind, ids },
      label: toLabel(kind, ids, context.registry),
      why,
      from,
      until,
    });
    const personas = personasOf(baseline, context.registry);
    if (personas.length === 0 && !hasUnknown) reportNobody(baseline, entry, context);
    return [{ baseline, personas, access, place: entry.placeOf('access') }];
  });
}

/** The one key of `to`. */
function targetOf(
  to: BaselineTargetInput,
  { id, placeOf }: Written<BaselineInput>,
  { references }: BuildContext,
): TargetKind | undefined {
  const [kind, ...others] = TARGET_KINDS.filter((target) => to[target] !== undefined);
  if (kind !== undefined && others.length === 0) return kind;
  references.report({
    code: kind === undefined ? 'baseline-without-target' : 'baseline-with-several-targets',
    severity: 'error',
    message:
      kind === undefined
        ? `"to" of baseline ${quote(id)} does not say who gets it.`
        : `"to" of baseline ${quote(id)} has ${[kind, ...others].map(quote).join(' and ')}, but only one key is valid.`,
    place: placeOf('to'),
    valid: TARGET_KINDS,
    hint:
      kind === undefined
        ? 'Write one of the keys, for example `to: { group: CORE TEAM }` or `to: { all: true }`.'
        : 'Keep one of them, and write a second baseline for the others.',
  });
  return undefined;
}

function idsOf(
  kind: TargetKind,
  { input, placeOf, ...entry }: Written<BaselineInput>,
  context: BuildContext,
): { ids: string[]; hasUnknown: boolean } {
  if (kind === 'all') return { ids: [], hasUnknown: false };
  if (kind === 'kind') return { ids: [...new Set(normalizeWords(input.to.kind))], hasUnknown: false };
  const { references } = context;
  const entity = kind === 'personas' ? 'persona' : kind;
  const inTarget: Written<object> = { ...entry, input, placeOf: (...path) => placeOf('to', ...path) };
  const ids = new Set<string>();
  let hasUnknown = false;
  for (const item of readItems(input.to[kind], inTarget, kind)) {
    // An open section gets no new entry: nobody could be in it.
    const index = references.indexOf(entity);
    const match = lookUp(index, item.text);
    if (match !== undefined && 'id' in match) ids.add(match.id);
    else {
      hasUnknown = true;
      references.report(toEntityProblem(entity, item.text, index, toPlace(item)));
    }
  }
  return { ids: [...ids], hasUnknown };
}

function personasOf({ to: { kind, ids } }: Baseline, registry: Registry): Persona[] {
  const wanted = new Set(ids);
  const isMeant: Record<TargetKind, (persona: Persona) => boolean> = {
    all: () => true,
    kind: (persona) => wanted.has(persona.kind),
    personas: ({ id }) => wanted.has(id),
    // Who is in a team is also in the teams that contain it.
    team: (persona) => teamsOf(persona, registry).some((team) => wanted.has(team)),
    group: (persona) => groupsOf(persona, registry).some((group) => wanted.has(group)),
  };
  return Object.values(registry.personas).filter(isMeant[kind]);
}

const KIND_WORDS: Readonly<Record<PersonaKind, string>> = {
  person: 'all people',
  agent: 'all agents',
  either: 'all that people or agents adopt',
};

/** Who gets it, in words that can follow *from*. */
function toLabel(kind: TargetKind, ids: readonly string[], registry: Registry): string {
  if (kind === 'all') return 'everybody';
  const nameOf: Record<NamedTarget | 'kind', (id: string) => string> = {
    kind: (id) => KIND_WORDS[id as PersonaKind],
    personas: (id) => getEntry(registry.personas, id)?.name ?? id,
    team: (id) => getEntry(registry.teams, id)?.name ?? id,
    group: (id) => getEntry(registry.groups, id)?.name ?? id,
  };
  return ids.map(nameOf[kind]).join(', ');
}

function reportNobody(
  { id, label }: Baseline,
  { placeOf }: Written<BaselineInput>,
  { references }: BuildContext,
): void {
  references.report({
    code: 'baseline-for-nobody',
    severity: 'warning',
    message: `The baseline ${quote(id)}${label === '' ? '' : ` (${label})`} gives access to nobody.`,
    place: placeOf('to'),
    hint: 'Correct who gets it, or delete the baseline.',
  });
}
