import {
  type Diagnostic,
  isError,
  type Outcome,
  type Place,
  type Project,
  type Scans,
  toLocated,
} from 'persona-registry';
import {
  type AccessReview,
  groupBy,
  type ReviewedAccess,
  type ReviewFile,
  type ReviewLine,
  toAccessKey,
  toPopulation,
} from 'persona-registry/formats';
import { buildAnswerModel } from '../answers/answerModel.js';
import { buildInputs } from '../check/buildInputs.js';
import type { CheckInputs } from '../check/readInputs.js';
import { toProblem } from '../export/toProblem.js';
import { addItem } from '../splice/addItem.js';
import { type Removal, removeItems } from '../splice/removeItems.js';
import { type AccessSource, createSources } from './createSources.js';

/** The data after a review. */
export interface AppliedReview {
  /** Changed files: path as the data has it → text before and after. */
  files: { file: string; before: string; after: string }[];
  removed: number;
  /** How many removals somebody has to carry out by hand. */
  left: number;
  /** What the command cannot carry out, with the place at which it is written. */
  notes: Diagnostic[];
}

interface ApplyContext {
  inputs: CheckInputs;
  project: Project;
  scans: Scans;
  today: string | undefined;
}

/** A cell of the data from which something goes, and the lines that decided so. */
interface Cut {
  place: Place;
  removal: Removal & { items?: number[] };
  lines: ReviewLine[];
}

/**
 * Carries out the decisions to remove, and writes the review into `reviews` of the service. Comments and order of the data stay. The result is read again: it
 * has every other access as before, or nothing is applied.
 */
export async function applyReview(
  { file, review }: ReviewFile,
  { inputs, project, scans, today }: ApplyContext,
): Promise<Outcome<AppliedReview>> {
  const population = toPopulation(review.service, buildAnswerModel(project, scans).model);
  const { cuts, notes } = planCuts(review, population, project);
  let left = notes.length;
  const removed = new Set<string>();
  const texts = new Map(inputs.sources.map((source) => [source.file, source.text]));
  for (const [path, ofFile] of groupBy(cuts, ({ place }) => place.file)) {
    const source = inputs.sources.find((one) => one.file === path);
    const cut = (some: readonly Cut[]) =>
      source &&
      removeItems(
        source.text,
        some.map(({ removal }) => removal),
        source.format,
      );
    const whole = cut(ofFile);
    // Each cut alone reads the file, so this is only done to find those that cannot be made.
    const able = whole === undefined ? ofFile.filter((one) => cut([one]) !== undefined) : ofFile;
    const text = whole ?? cut(able);
    const made = new Set(text === undefined ? [] : able);
    if (text !== undefined) texts.set(path, text);
    for (const one of ofFile) {
      for (const line of one.lines) {
        if (made.has(one)) removed.add(toAccessKey(line.access));
        else notes.push(toNote(line, 'it cannot be cut out of this text. Remove it by hand.', one.place));
      }
      if (!made.has(one)) left += one.lines.length;
    }
  }
  for (const line of review.lines) {
    if (line.decision === 'change') notes.push(toNote(line, `change it by hand: ${line.why ?? ''}`));
  }
  if (left === 0) addRecord({ file, review }, { inputs, project, texts, notes });
  else notes.push(toLeft(left, file));

  const after = {
    ...inputs,
    sources: inputs.sources.map((source) => ({ ...source, text: texts.get(source.file) ?? source.text })),
  };
  const [gone, expected] = [true, false].map((isGone) =>
    population.filter((access) => removed.has(toAccessKey(access)) === isGone),
  );
  const problem = await compare(
    { service: review.service, gone: gone ?? [], expected: expected ?? [] },
    { before: project, after, today },
  );
  if (problem !== undefined) return { diagnostics: [problem] };
  return {
    value: {
      files: inputs.sources.flatMap(({ file: path, text }) => {
        const now = texts.get(path) ?? text;
        return now === text ? [] : [{ file: path, before: text, after: now }];
      }),
      removed: removed.size,
      left,
      notes: toLocated(notes, inputs.sources),
    },
    diagnostics: [],
  };
}

/** What goes from which cells. What is also given to others stays, and a note says where it is written. */
function planCuts(
  { service, started, lines }: AccessReview,
  population: readonly ReviewedAccess[],
  project: Project,
): { cuts: Cut[]; notes: Diagnostic[] } {
  const cuts = new Map<string, Cut>();
  const notes: Diagnostic[] = [];
  const now = new Set(population.map(toAccessKey));
  const removals = lines.filter(
    ({ decision, access }) =>
      decision === 'remove' && access.state === 'granted' && now.has(toAccessKey(access)),
  );
  const going = new Set(removals.map(({ access }) => toAccessKey(access)));
  const sourcesOf = createSources(service, project, population);
  for (const line of removals) {
    const [source, ...others] = sourcesOf(line.access);
    const problem = findObstacle(line, { source, isOne: others.length === 0, going });
    if (source === undefined || problem !== undefined) {
      notes.push(toNote(line, problem ?? 'its place is not found. Remove it by hand.', source?.place));
      continue;
    }
    const { place, index } = source;
    const key = JSON.stringify([place.file, place.path]);
    const cut = cuts.get(key);
    if (cut === undefined) {
      const why = `Removed after the review of ${started}${line.why === undefined ? '.' : `: ${line.why}`}`;
      const instead = staysFor(source, population, going) ? undefined : { none: why };
      const items = index === undefined ? {} : { items: [index] };
      // A baseline must give something: `baselineAccess`, its id and `access` stay.
      const keeps = source.baseline === undefined ? {} : { keeps: 3 };
      cuts.set(key, {
        place,
        removal: { path: place.path ?? [], ...items, instead, ...keeps },
        lines: [line],
      });
    } else {
      cut.lines.push(line);
      if (index !== undefined && !cut.removal.items?.includes(index)) cut.removal.items?.push(index);
    }
  }
  return { cuts: [...cuts.values()], notes };
}

/** Why an access cannot be removed in one place. */
function findObstacle(
  { access }: ReviewLine,
  { source, isOne, going }: { source: AccessSource | undefined; isOne: boolean; going: ReadonlySet<string> },
): string | undefined {
  if (access.inheritedFrom !== undefined) {
    return `it is inherited from ${access.inheritedFrom}. Remove it there. It then goes from all services in it.`;
  }
  if (!isOne) return 'the data has several such grants. Remove the right one by hand.';
  const staying = source?.gives.filter((other) => !going.has(toAccessKey(other))) ?? [];
  if (staying.length === 0) return undefined;
  const whose = staying.map(({ persona, environment }) => `${persona} in ${environment}`).join(', ');
  return source?.baseline === undefined
    ? `the same text also gives it to ${whose}. Write the cells out first.`
    : `it comes from the baseline ${source.baseline}, which also gives it to ${whose}. Change the baseline.`;
}

/**
 * Whether a baseline or an outer service still gives access in the cell. Then the cell goes, because "no access" would not be true. A baseline has no cell that
 * says "no access".
 */
function staysFor(
  { baseline, gives }: AccessSource,
  population: readonly ReviewedAccess[],
  going: ReadonlySet<string>,
): boolean {
  const [first, ...others] = gives.map(({ persona, environment }) => `${persona} ${environment}`);
  if (baseline !== undefined) return true;
  // A cell that another one repeats must be there.
  if (others.some((one) => one !== first)) return false;
  return population.some(
    (access) =>
      (access.baseline !== undefined || access.inheritedFrom !== undefined) &&
      `${access.persona} ${access.environment}` === first &&
      !going.has(toAccessKey(access)),
  );
}

interface Around {
  inputs: CheckInputs;
  project: Project;
  texts: Map<string, string>;
  notes: Diagnostic[];
}

/** Writes the review into the data, once. */
function addRecord({ file, review }: ReviewFile, { inputs, project, texts, notes }: Around): void {
  const { service, lines } = review;
  if (project.registry.services[service]?.reviews.some(({ evidence }) => evidence.includes(file))) return;
  const date =
    lines
      .map(({ on = review.started }) => on)
      .sort()
      .at(-1) ?? review.started;
  const deciders = [...new Set(lines.flatMap(({ by }) => by ?? []))];
  const isChanged = lines.some(
    ({ decision, access }) => decision === 'change' || (decision === 'remove' && access.state === 'granted'),
  );
  const [by] = deciders;
  const record = {
    date,
    ...(by !== undefined && deciders.length === 1 && { by }),
    result: isChanged ? 'changed' : 'confirmed',
    evidence: file,
  };
  const place = project.origins.entries.get(`service:${service}`);
  const source = inputs.sources.find((one) => one.file === place?.file);
  const text = source && texts.get(source.file);
  const path = place?.path?.map(String);
  const added =
    source !== undefined && text !== undefined && path !== undefined
      ? addItem(text, { path, key: 'reviews', item: record, format: source.format })
      : undefined;
  if (source === undefined || added === undefined) {
    notes.push({
      code: 'not-recorded',
      severity: 'warning',
      message: `The review cannot be written into the service ${service} here.`,
      hint: `Write it yourself: reviews: [${JSON.stringify(record)}]`,
      ...(place && { place }),
    });
  } else texts.set(source.file, added);
}

/** The access after the edit must be the access before it without what was removed. */
async function compare(
  {
    service,
    gone,
    expected,
  }: { service: string; gone: readonly ReviewedAccess[]; expected: readonly ReviewedAccess[] },
  { before, after, today }: { before: Project; after: CheckInputs; today: string | undefined },
): Promise<Diagnostic | undefined> {
  const { project, scans } = await buildInputs(after, today === undefined ? {} : { today });
  const [mistake] = toLocated(project.diagnostics, after.sources).filter(isError);
  if (mistake !== undefined) return { ...mistake, hint: BY_HAND };
  const others = ({ registry }: Project) =>
    JSON.stringify(registry.grants.filter((grant) => grant.service !== service));
  const toCell = ({ persona, environment }: ReviewedAccess) => `${persona} ${environment}`;
  const emptied = new Set(gone.map(toCell));
  const known = new Set(expected.map(toAccessKey));
  // A cell in which nothing is left says "no access", so it is no line of the population. Where a baseline gave all, nothing is documented then.
  const now = new Set(
    toPopulation(service, buildAnswerModel(project, scans).model)
      .filter(
        (access) =>
          access.state !== 'undocumented' || known.has(toAccessKey(access)) || !emptied.has(toCell(access)),
      )
      .map(toAccessKey),
  );
  const isSame =
    known.size === now.size && [...known].every((key) => now.has(key)) && others(before) === others(project);
  return isSame
    ? undefined
    : toProblem(
        'not-applied',
        'Without these grants, other access would change, too: another cell repeats theirs, or shares their text.',
        BY_HAND,
      );
}

const BY_HAND =
  'Remove the access by hand. Then "personas review status" says whether all removals are done.';

const toLeft = (count: number, file: string): Diagnostic => ({
  code: 'not-recorded',
  severity: 'warning',
  message: `The review is not written into the service yet, because ${count === 1 ? 'a removal is' : `${count} removals are`} not done.`,
  place: { file },
  hint: 'Carry out what is left, and apply the review again.',
});

function toNote(line: ReviewLine, message: string, place?: Place): Diagnostic {
  return {
    code: line.decision === 'remove' ? 'not-applied' : 'change-by-hand',
    severity: line.decision === 'remove' ? 'warning' : 'info',
    message: `${describe(line)}: ${message}`,
    ...(place && { place }),
  };
}

const describe = ({ access, decision }: ReviewLine): string =>
  `${decision} ${access.persona}, ${access.environment}, ${access.role}`;
